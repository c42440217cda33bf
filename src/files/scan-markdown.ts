import { findHiddenCharacter, type Refusal, scanLink, scanText } from './scan-text.ts';

/** Where a link may point: inline, as a reference, or written out; code between back-ticks is no link. */
const linkPatterns = [
  /\]\(\s*<?([^)\s>]+)/g,
  /^ {0,3}\[[^\]\n]+\]:\s*<?([^\s>]+)/gm,
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s)>\]]+/gi,
];

/** Every reason to refuse the Markdown of a page, each with its line, counted from 1. */
export function scanMarkdown(body: string): (Refusal & { line: number })[] {
  const found: (Refusal & { line: number })[] = [];
  for (const [index, content] of body.split('\n').entries()) {
    const refusal = findHiddenCharacter(content) ?? scanText(content);
    if (refusal) found.push({ ...refusal, line: index + 1 });
  }
  const prose = body.replace(/`[^`\n]*`/g, (code) => ' '.repeat(code.length));
  for (const pattern of linkPatterns) {
    for (const match of prose.matchAll(pattern)) {
      const refusal = scanTarget(match[1] ?? match[0]);
      const line = prose.slice(0, match.index + match[0].length).split('\n').length;
      const isKnown = found.some((other) => other.line === line && other.rule === refusal?.rule);
      if (refusal && !isKnown) found.push({ ...refusal, line });
    }
  }
  return found.sort((a, b) => a.line - b.line);
}

/** `/help/` and `#top` stay inside the site; `//evil.example` and `/\evil.example` leave it. */
function scanTarget(target: string): Refusal | undefined {
  return /^(?:\/(?![/\\])|#)/.test(target) ? undefined : scanLink(target);
}
