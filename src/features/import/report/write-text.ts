import { showCodes } from '#base/hidden-characters.ts';
import type { ReportHead, ReportPart } from './report-parts.ts';

/** The report as one reads it in a terminal or in any program. */
export function writeTextReport(
  { title, lines }: ReportHead,
  parts: readonly ReportPart[],
): string {
  const body = parts.map(({ heading, lines: said = [], table }) =>
    [
      heading,
      ...(table?.rows ?? []).map((cells) => `- ${cells.join(' | ').replaceAll('\n', '; ')}`),
      ...said.map((line) => `- ${line}`),
    ].join('\n'),
  );
  return `${[[title, ...lines].join('\n'), ...body].map(showLines).join('\n\n')}\n`;
}

/** Names come from a file that nobody has looked at: what would turn a line around is shown by its code. */
function showLines(text: string): string {
  return text.split('\n').map(showCodes).join('\n');
}
