import { createHash } from 'node:crypto';
import { escapeHtml } from '#base/escape-html.ts';
import { type Locale, localeEntry } from '#model/locales.ts';

interface StandalonePage {
  locale: Locale;
  title: string;
  /** As HTML, below the title. */
  body: readonly string[];
  /** Rules beside those of every such page. */
  style: string;
  /** What the page runs, and nothing else; none runs where it is left out. */
  script?: string;
}

const common = `
:root { color-scheme: light dark; --text: light-dark(#22201c, #eceae4); --soft: light-dark(#6b655b, #b5aea2);
  --page: light-dark(#faf8f4, #1b1a17); --surface: light-dark(#fff, #262420); --line: light-dark(#ddd6c9, #45413a);
  --main: light-dark(#1d4fa8, #9dbcff); }
body { background: var(--page); color: var(--text); font: 1rem/1.6 system-ui, sans-serif; margin: 0 auto; padding: 1rem; }
:lang(ar) { line-height: 1.8; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; }
`;

/** A page that a command writes: it is opened from a folder, perhaps without the network, and loads nothing. */
export function writeStandalonePage({
  locale,
  title,
  body,
  style,
  script,
}: StandalonePage): string {
  const { tag, dir } = localeEntry(locale);
  const hash = script && createHash('sha256').update(script).digest('base64');
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    ...(hash ? [`script-src 'sha256-${hash}'`] : []),
  ].join('; ');
  return [
    '<!doctype html>',
    `<html lang="${tag}" dir="${dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${common}${style}</style>`,
    '</head>',
    '<body>',
    `<h1>${escapeHtml(title)}</h1>`,
    ...body,
    ...(script ? [`<script>${script}</script>`] : []),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
