import type { TracePattern } from './personal-data.ts';

const streets =
  'rue|avenue|av\\.|boulevard|bd\\.?|blvd|ruelle|derb|zanqa|zankat|lotissement|immeuble|imm\\.?|résidence|appartement|appt?\\.?';

/** Where somebody lives, and the numbers of their papers. */
export const placePatterns: readonly TracePattern[] = [
  {
    what: 'card',
    pattern: /(?<![\p{L}\d])(?!(?:DH|KM|BP|CP|RN|MG|CV)\s?\d)[A-Z]{1,2}\s?\d{5,7}(?![\p{L}\d])/u,
  },
  {
    what: 'card',
    pattern: /(?<![\p{L}\d])(?:CINE?|CNIE)\s*(?:(?:n°|no\.?|:)\s*)?[a-z]{1,2}\s?\d{4,6}/iu,
  },
  {
    what: 'street',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:n°\\s?)?\\d{1,4}\\s?(?:bis|ter)?,?\\s+(?:${streets})(?!\\p{L})`,
      'iu',
    ),
  },
  {
    what: 'street',
    pattern:
      /(?<!\p{L})(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]alle|[Aa]venida|[Pp]laza|[Rr]uelle|[Ll]otissement|[Dd]erb(?!\s(?:Ghallef|Sultan|Omar)))\s+(?:(?:de|du|des|la|le|el|al|d’|d')\s*){0,2}\p{Lu}\p{Ll}/u,
  },
  {
    what: 'street',
    pattern: /(?<!\p{L})\d{1,4}\s+\p{Lu}\p{L}+\s+(?:street|avenue|road|lane)(?!\p{L})/iu,
  },
  {
    what: 'street',
    pattern:
      /(?<!\p{L})\p{L}{1,40}?(?:straße|strasse|(?<=\p{L}{4})str|str\.|gasse|weg|platz|allee)\s{0,2}\d{1,4}(?!\d|[.:]|\s?(?:Uhr|Jahr|Stunde|Kind|Mal|km|Person))/iu,
  },
  { what: 'street', pattern: /(?<!\p{L})(?:زنقة|شارع)\s+(?:\p{L}{2,}|\d)/u },
  {
    what: 'street',
    // «حي السلام رقم 12» is below; “hay Salam n° 12”, “lot Nour 5”, “bloc C n° 3” are the same in Latin letters.
    pattern:
      /(?<!\p{L})(?:hay|lot|bloc|blok|quartier|cité|secteur|résidence)\s+(?:[\p{L}\d’'-]{1,20}\s+){0,3}(?:n°|n°\s|no|nr|num[eé]ro|imm(?:euble)?|villa)\.?\s{0,2}\d{1,4}(?!\d)/iu,
  },
  {
    what: 'street',
    pattern:
      /(?<!\p{L})(?:عمارة|شقة|درب|إقامة|تجزئة|حي)\s+(?:\p{L}+\s+){0,2}(?:رقم\s*)?\d{1,4}(?!\d)/u,
  },
  {
    // `hay Essalam 12`, `villa 12`, with nothing that is counted after it
    what: 'street',
    pattern:
      /(?<!\p{L})(?:[Hh]ay|[Dd]erb|[Vv]illa|[Ii]mm(?:euble)?\.?|[Aa]ppt?\.?|[Aa]ppartement|[Bb]loc|[Ll]ot)\s{1,2}(?:\p{L}[\p{L}’'-]{1,20}\s{1,2}){0,3}(?:n\.?\s?)?\d{1,4}\s{0,2}(?:$|[.,;\n)])/u,
  },
  {
    what: 'street',
    pattern:
      /(?<!\p{L})رقم\s{0,2}\d{1,4}\s{0,2}[،,]?\s{0,2}(?:حي|زنقة|شارع|عمارة|درب|إقامة|تجزئة)/u,
  },
  { what: 'street', pattern: /(?<!\p{L})C\/\s?\p{Lu}\p{L}{1,30}(?:\s\p{L}{1,30}){0,3},?\s\d/u },
  {
    what: 'street',
    pattern: /(?<![\p{L}\d])\d{1,4}\s{1,2}\p{Lu}\p{L}{1,30}\s{1,2}(?:St|Rd|Ave|Ln|Sq)(?:\.|$|,)/u,
  },
  {
    what: 'street',
    pattern: /(?<!\p{L})(?:BP|B\.P\.|P\.?O\.? ?[Bb]ox|Postfach|ص\.?ب)\s{0,2}:?\s{0,2}\d{1,6}/u,
  },
  {
    // “numéro 12 hay Salam”, “calle mayor, 5”
    what: 'street',
    pattern:
      /(?<!\p{L})(?:(?:n°|no|nr|num[eé]ro|número)\.?\s{0,2}\d{1,4}[,\s]{1,3}(?:de\s(?:la\s)?)?(?:hay|derb|zan[q9]a|rue|calle|lot|bloc|cité|résidence)\s{1,2}\p{L}{2}|(?:calle|avenida|plaza)\s{1,2}\p{L}{3,20}(?:\s{1,2}\p{L}{2,20}){0,2},\s?\d{1,4}\s{0,2}(?:$|[.,;\n)]))/iu,
  },
  {
    // “Deuxième étage, porte 4”
    what: 'street',
    pattern:
      /(?<!\p{L})(?:étage|floor|stock|piso|planta|طابق|الطابق)(?:[\s,]{1,3}\p{L}{1,12}){0,2}[\s,]{1,3}(?:porte|appartement|appt|apt|flat|door|tür|wohnung|puerta|باب|شقة)\s{1,2}(?:n°\s?)?\d{1,4}(?!\d)/iu,
  },
];
