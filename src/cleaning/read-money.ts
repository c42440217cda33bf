import { isEmptyWord } from './is-empty-word.ts';
import { readNumber } from './read-number.ts';

/** An amount in dirhams, or a span of amounts, as the schema has it. */
export interface ReadMoney {
  from?: number;
  upTo?: number;
}

const free =
  /^(?:gratuit(?:e|ement)?|free(?: of charge)?|gratis|gratuito|kostenlos|مجاني|مجانا|بالمجان|بدون مقابل)$/iu;
const dirhams = { unit: 'MAD', type: 'number', maximum: 1e12 } as const;

/**
 * What a cell says of a price: `50 DH`, `de 50 à 100 dirhams`, `gratuit` (nothing to pay). Other
 * currencies are not converted, and not taken: `undefined`.
 */
export function readMoney(cell: string): ReadMoney | 'free' | undefined {
  const text = cell.trim();
  if (isEmptyWord(text)) return;
  if (free.test(text)) return 'free';
  const read = (part: string) => {
    const number = readNumber(part.trim(), dirhams);
    return typeof number === 'number' && number >= 0 ? number : undefined;
  };
  const one = read(text);
  if (one !== undefined) return one === 0 ? 'free' : { from: one };
  const plain = text.replace(/^(?:de|from|entre|between|من|بين|desde|von)\s+/iu, '');
  const parts = plain.split(/\s*[-–—]\s*|\s+(?:à|a|to|et|and|y|bis|إلى|الى|و)\s+/iu);
  const [from, upTo] = parts.map(read);
  if (parts.length !== 2 || from === undefined || upTo === undefined || from > upTo) return;
  return { from, upTo };
}
