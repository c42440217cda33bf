import { findHiddenCharacter, type Refusal, scanLink, scanText } from './scan-text.ts';

/** A reason to refuse a page, with its place in the body, counted from 1. */
type Found = Refusal & { line: number; column: number };

/** Where a link may point: inline, as a reference, or written out; code between back-ticks is no link. */
const linkPatterns = [
  /\]\(\s*<?([^)\s>]+)/dg,
  /^ {0,3}\[[^\]\n]+\]:\s*<?([^\s>]+)/dgm,
  /\b([a-z][a-z0-9+.-]*:\/\/[^\s)>\]]+)/dgi,
];
/** A picture, inline or as a reference: nobody could say in six languages what it shows. */
const imagePattern = /(?<!\\)!\[[^\]\n]*\](?:\([^)\n]*\))?/g;

/** Every reason to refuse the Markdown of a page. */
export function scanMarkdown(body: string): Found[] {
  const found: Found[] = [];
  const add = (index: number, refusal: Refusal | undefined) => {
    const above = body.slice(0, index).split('\n');
    const [line, column] = [above.length, (above.at(-1)?.length ?? 0) + 1];
    const isKnown = found.some((other) => other.line === line && other.rule === refusal?.rule);
    if (refusal && !isKnown) found.push({ ...refusal, line, column });
  };
  const prose = body.replace(/`[^`\n]*`/g, (code) => ' '.repeat(code.length));
  for (const pattern of linkPatterns) {
    for (const match of prose.matchAll(pattern)) {
      add(match.indices?.[1]?.[0] ?? match.index, scanTarget(match[1] ?? ''));
    }
  }
  for (const match of prose.matchAll(imagePattern)) {
    add(match.index, { rule: 'image-in-page', values: { found: match[0].slice(0, 60) } });
  }
  let start = 0;
  for (const content of body.split('\n')) {
    const refusal = findHiddenCharacter(content) ?? scanText(content);
    const at = content.indexOf(String(refusal?.values.found ?? ''));
    add(start + Math.max(0, at), refusal);
    start += content.length + 1;
  }
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** `/help/` and `#top` stay inside the site; `//evil.example` and `/\evil.example` leave it. */
function scanTarget(target: string): Refusal | undefined {
  return /^(?:\/(?![/\\])|#)/.test(target) ? undefined : scanLink(target);
}
