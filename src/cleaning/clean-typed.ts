import { foldLetters } from '#base/fold.ts';

/**
 * What programs put into a text that somebody copied or mailed, and nobody typed: marks that nobody
 * sees, the address of a link behind its words, tabs of a table.
 */
export function cleanTyped(text: string): string {
  return cleanLinks(cleanMarks(text));
}

/** Opens a run of letters that are to be read from left to right whatever they are. */
const override = /\u202D([^\u202C\u202D\u202E\n]*)(?:\u202C|(?=\n)|$)/g;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * Without marks that change nothing of what one reads: telephones wrap a number or a name in isolates,
 * embeddings or spaces without width. What would turn letters around stays, for a text is not to hold it.
 */
function cleanMarks(text: string): string {
  let turned = 0;
  return text
    .replace(override, (whole, inside: string) => (rightToLeft.test(inside) ? whole : inside))
    .replace(/[\u200B\u2060\uFEFF\u2066-\u2069\u202A\u202B]/g, '')
    .replace(/[\u202C-\u202E]/g, (mark) => {
      turned += mark === '\u202C' ? -1 : 1;
      if (turned >= 0) return mark;
      turned = 0;
      return '';
    })
    .replace(/[\t\v\f\u0085\u2028\u2029]/g, ' ');
}

/** `contact@exemple.ma <mailto:contact@exemple.ma>`, `0528 00 00 00<tel:0528000000>`, `<https://exemple.ma>`. */
const target = /(\S{0,300}?)(\s?)[<[]((?:mailto|tel|https?):[^<>[\]\s]{1,500})[>\]]/gi;

/** The same as Markdown writes it: `[https://exemple.ma](https://exemple.ma/)`. */
const markdown = /\[([^[\]\n]{1,300})\]\(((?:mailto|tel|https?):[^()\s]{1,500})\)/gi;

/** Addresses of mail programs and networks that lead on to the one that was meant. */
const detour =
  /https:\/\/(?:[\w-]{1,40}\.safelinks\.protection\.outlook\.com\/|www\.google\.com\/url|lm?\.facebook\.com\/l\.php)\?([^\s<>[\]()]{1,2000})/gi;

function cleanLinks(text: string): string {
  return text
    .replace(detour, (whole, query: string) => {
      const found = new URLSearchParams(query);
      const meant = found.get('url') ?? found.get('u') ?? found.get('q') ?? '';
      return /^(?:https?|mailto|tel):\S+$/.test(meant) ? meant : whole;
    })
    .replace(markdown, (whole, words: string, address: string) =>
      isSameLink(words, address) ? words : whole,
    )
    .replace(target, (whole, words: string, space: string, address: string) => {
      // Of the words before it, the last ones may be a part of what they stand for: `00<tel:0528…>`.
      if (words === '') return /^(?:mailto|tel):/i.test(address) ? '' : space + address;
      return isSameLink(words, address) ? words : whole;
    });
}

function isSameLink(words: string, address: string): boolean {
  // `exemple` is no address, though https://exemple.ma has it.
  if (/^https?:/i.test(address) && !words.includes('.')) return false;
  return fold(address).includes(fold(words)) || fold(words).includes(fold(address));
}

function fold(link: string): string {
  return link
    .toLowerCase()
    .replace(/^(?:mailto:|tel:|https?:\/\/)(?:www\.)?/, '')
    .replace(/[^\p{L}\p{N}@]/gu, '');
}

/** What nobody types into a number, a day, an address of mail or of the web. */
const everyMark = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** The same for what is no text in sentences, where no mark has a meaning. */
export function cleanValue(text: string): string {
  return cleanTyped(text).replace(everyMark, '').trim();
}

/**
 * Whether a text holds words besides those that only say what kind of thing it is: `Tél : 0528…` holds
 * none, `0528… (Amal)` does.
 *
 * @param labels such words, without accents, one or another of them
 */
export function hasOtherWords(text: string, labels: RegExp): boolean {
  const plain = foldLetters(text);
  const isLabel = new RegExp(`^(?:${labels.source})$`, 'u');
  return (plain.match(/\p{L}+/gu) ?? []).some((word) => !isLabel.test(word));
}
