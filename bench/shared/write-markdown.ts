const [opening, closing] = ['<!-- run -->', '<!-- /run -->'];

/**
 * A document with a report between its two marks.
 *
 * @param name of the document, for whoever must mend it
 * @throws where it has lost its marks
 */
export function putReport(name: string, document: string, report: string): string {
  const [from, to] = [document.indexOf(opening), document.indexOf(closing)];
  if (from < 0 || to < from) throw new Error(`${name} no longer has ${opening} … ${closing}.`);
  return `${document.slice(0, from + opening.length)}\n${report}\n${document.slice(to)}`;
}

export function writeTable(
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

export function asCode(text: string): string {
  return `\`${text}\``;
}
