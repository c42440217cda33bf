import { tidyText } from '#cleaning/clean-name.ts';
import { cleanTyped } from '#cleaning/clean-typed.ts';

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** A text without mark-up and marks of programs, its paragraphs apart. */
export function cleanText(text: string): string {
  const plain = cleanTyped(text)
    .replace(/<(?:br|\/p|\/div|\/li)\s*\/?>/gi, '\n\n')
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
    .replace(/&#(\d{2,6});/g, (_, code: string) =>
      String.fromCodePoint(Math.min(Number(code), 0xffff)),
    )
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => entities[name] ?? '');
  const paragraphs = plain
    .split(/\r?\n\s*\r?\n|\r?\n(?=\s*[-•*–]\s)/)
    .map((part) => tidyText(part.replace(/\r?\n/g, ' ')));
  return paragraphs.filter((part) => part !== '').join('\n\n');
}

/** A text of one line with at most so many letters; cut between words, with `…`. */
export function cutText(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const start = line.slice(0, most - 1);
  const space = start.lastIndexOf(' ');
  return `${start.slice(0, space > most / 2 ? space : most - 1).replace(/[\s,;:–-]+$/u, '')}…`;
}

/** What ends no sentence though a full stop stands behind it. */
const abbreviations =
  /(?:^|[\s(])(?:\p{L}|etc|ex|cf|M|Mme|Dr|St|Ste|av|bd|art|p|vol|no|n°|approx|e\.g|i\.e|ca)\.$/iu;

/** The first sentence of a text, or as much of it as `most` letters hold. */
export function firstSentence(text: string, most: number): string {
  const [paragraph = ''] = text.split('\n\n');
  const line = paragraph.replace(/\s+/g, ' ').trim();
  for (const end of line.matchAll(/[.!?؟](?=\s)/gu)) {
    const sentence = line.slice(0, end.index + 1);
    // A sentence of two words says nothing of an association.
    if (abbreviations.test(sentence) || sentence.length < 25) continue;
    return cutText(sentence, most);
  }
  return cutText(line, most);
}
