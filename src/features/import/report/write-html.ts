import { escapeHtml } from '#base/escape-html.ts';
import type { IssueLocale } from '#i18n/describe-issue.ts';
import { writeStandalonePage } from '#i18n/write-standalone-page.ts';
import type { ReportHead, ReportPart } from './report-parts.ts';

const style = `
body { max-inline-size: 60rem; }
h2 { margin-block: 2rem .5rem; }
p { margin-block: .25rem; } ul { padding-inline-start: 1.25rem; }
div { overflow-x: auto; }
table { background: var(--surface); border-collapse: collapse; inline-size: 100%; }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: start; vertical-align: top; }
th { color: var(--soft); font-weight: 700; } td { white-space: pre-line; overflow-wrap: anywhere; }
`;

/** The report as a page of its own: no script, and nothing from elsewhere. */
export function writeHtmlReport(
  { title, lines }: ReportHead,
  parts: readonly ReportPart[],
  locale: IssueLocale,
): string {
  const head = lines.map((line) => `<p dir="auto">${escapeHtml(line)}</p>`);
  return writeStandalonePage({ locale, title, style, body: [...head, ...parts.map(writePart)] });
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
