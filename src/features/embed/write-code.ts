import { escapeHtml } from '#base/escape-html.ts';

/** What somebody copies into a page of their own site: a frame, and a link for where it is not shown. */
export function writeFrameCode(frame: { src: string; href: string; title: string }): string {
  const title = escapeHtml(frame.title);
  return [
    `<iframe src="${escapeHtml(frame.src)}" title="${title}" width="100%" height="480" loading="lazy"></iframe>`,
    `<p><a href="${escapeHtml(frame.href)}">${title}</a></p>`,
  ].join('\n');
}

/** The badge, with a link to the page of the association that copies it. */
export function writeBadgeCode(badge: { src: string; href: string; text: string }): string {
  const { width, height } = badgeSize;
  return `<a href="${escapeHtml(badge.href)}"><img src="${escapeHtml(badge.src)}" alt="${escapeHtml(badge.text)}" width="${width}" height="${height}"></a>`;
}

/** In pixels, for the longest of the languages. */
const badgeSize = { width: 232, height: 44 };

/**
 * The badge as a drawing that stands on light and dark pages: its own ground, with a line around it.
 *
 * @param dir the direction in which its text is read
 */
export function drawBadge({
  text,
  lang,
  dir,
  ground,
}: {
  text: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  ground: string;
}): string {
  const { width, height } = badgeSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(text)}" lang="${lang}">`,
    `<rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="10" fill="${ground}" stroke="#fff" stroke-width="2"/>`,
    `<text x="${width / 2}" y="28" fill="#fff" font-family="system-ui,sans-serif" font-size="17" font-weight="700" text-anchor="middle" direction="${dir}">${escapeHtml(text)}</text>`,
    '</svg>\n',
  ].join('');
}
