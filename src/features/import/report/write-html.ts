import { escapeHtml } from '#base/escape-html.ts';
import type { IssueLocale } from '#i18n/describe-issue.ts';
import { localeEntry } from '#model/locales.ts';
import type { ReportHead, ReportPart } from './report-parts.ts';

/** All that the page needs: it is opened from a folder, perhaps without the network. */
const style = `
:root { color-scheme: light dark; --text: light-dark(#22201c, #eceae4); --soft: light-dark(#6b655b, #b5aea2);
  --page: light-dark(#faf8f4, #1b1a17); --surface: light-dark(#fff, #262420); --line: light-dark(#ddd6c9, #45413a); }
body { background: var(--page); color: var(--text); font: 1rem/1.6 system-ui, sans-serif; margin: 0 auto; max-inline-size: 60rem; padding: 1rem; }
:lang(ar) { line-height: 1.8; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-block: 2rem .5rem; }
p { margin-block: .25rem; } ul { padding-inline-start: 1.25rem; }
div { overflow-x: auto; }
table { background: var(--surface); border-collapse: collapse; inline-size: 100%; }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: start; vertical-align: top; }
th { color: var(--soft); font-weight: 600; } td { white-space: pre-line; overflow-wrap: anywhere; }
`;

/** The report as a page of its own: no script, and nothing from elsewhere. */
export function writeHtmlReport(
  { title, lines }: ReportHead,
  parts: readonly ReportPart[],
  locale: IssueLocale,
): string {
  const { tag, dir } = localeEntry(locale);
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return [
    '<!doctype html>',
    `<html lang="${tag}" dir="${dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<h1>${escapeHtml(title)}</h1>`,
    ...lines.map((line) => `<p dir="auto">${escapeHtml(line)}</p>`),
    ...parts.map(writePart),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function writePart({ heading, lines = [], table }: ReportPart): string {
  const items = lines.map((line) => `<li dir="auto">${escapeHtml(line)}</li>`);
  return [
    '<section>',
    `<h2>${escapeHtml(heading)}</h2>`,
    ...(table ? [writeTable(table)] : []),
    ...(items.length > 0 ? [`<ul>${items.join('')}</ul>`] : []),
    '</section>',
  ].join('\n');
}

function writeTable({ columns, rows }: NonNullable<ReportPart['table']>): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const body = rows.map(
    (cells) =>
      `<tr>${cells.map((cell) => `<td dir="auto">${escapeHtml(cell)}</td>`).join('')}</tr>`,
  );
  return [
    '<div><table>',
    `<thead><tr>${head}</tr></thead>`,
    '<tbody>',
    ...body,
    '</tbody>',
    '</table></div>',
  ].join('\n');
}
