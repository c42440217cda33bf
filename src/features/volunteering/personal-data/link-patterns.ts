import { around, type TracePattern } from './personal-data.ts';

/** Addresses of pages, with their dots or in words. */
export const linkPatterns: readonly TracePattern[] = [
  { what: 'link', pattern: /h(?:tt|xx)ps?\s?:\s?\/\/\S+/iu },
  {
    what: 'link',
    pattern: new RegExp(
      `(?<![\\p{L}\\d.@-])[a-z\\d][a-z\\d-]{2,40}${around}(?:dot|point|punto|punkt)${around}(?:com|org|net|ma|info)(?![\\p{L}’'])`,
      'iu',
    ),
  },
  {
    // In small letters alone: after a full stop without a space a word begins with a large one.
    what: 'link',
    pattern:
      /(?<![\p{L}\d.@-])[a-z\d][a-z\d-]{1,40}(?:\.[a-z\d-]{1,40}){0,3}\.(?:de|es|be|nl|ch|it|eu|me|tv|co|uk|us|ca|dev|link|site|online|blog|store|shop|page|club|space|website|tech|africa|ngo|ong|ly|gg|ee|tk|xyz|example)(?![\p{L}\d-]|\.\p{L})/u,
  },
  {
    what: 'link',
    pattern: /(?<![\p{L}\d.@-])[a-z\d][a-z\d-]{1,40}\.(?!js|ts|py)[a-z]{2,6}\/[\w-]{2,}/iu,
  },
  { what: 'link', pattern: /https?:\/\/\S+|\bwww\b.?\S*|\b(?:wa|t|m|fb)\.me\/\S*/iu },
  {
    what: 'link',
    pattern:
      /(?<![\p{L}\d.@-])[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*\.(?:com|org|net|info|io|app|ma|fr)(?![\p{L}\d-]|\.\p{L})/iu,
  },
  {
    // `nour . com`, `nour[.]org`, `nour·com`, `nour,com`; not “C# .NET”, and not “graphisme, com, vidéo”
    what: 'link',
    pattern:
      /(?<![\p{L}\d])[\p{L}\d][\p{L}\d-]{1,40}(?:\s?[([{<]\s?[.·•。]\s?[)\]}>]\s?(?:com|org|net|info|ma)|\s?[·•。]\s?(?:com|org|net|info|ma)|\s{1,2}\.\s{0,2}(?:com|org|info)|\.\s{1,2}(?:com|org)|,(?:com|org|net))(?![\p{L}\d-])/u,
  },
  {
    what: 'link',
    pattern: new RegExp(
      `\\p{L}{2,40}(?:\\.|${around}(?:نقطة|دوت)${around})(?:كوم|كم)(?!\\p{L})`,
      'u',
    ),
  },
  {
    // `youtube /c/nour`, `in/nour` after a slash
    what: 'link',
    pattern: /(?<![\p{L}\d])\/\s?(?:in|c|u|user|users|channel|groups|company|pages?)\/[\w.-]{2}/iu,
  },
  {
    // `t.me slash nour`, `wa point me barre nour`
    what: 'link',
    pattern:
      /(?<![\p{L}\d])(?:t|wa|m|fb)\s{0,2}(?:\.|dot|point|punto|punkt|نقطة)\s{0,2}me(?:\s{0,2}\/|\s{1,2}(?:slash|barre|barra|schrägstrich|سلاش))/iu,
  },
];
