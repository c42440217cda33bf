import type { SourceFormat } from './source.ts';

/** A format is told by the names of its fields: enough of them that nobody chose by chance. */
const signs: {
  readonly format: SourceFormat;
  readonly all: readonly RegExp[];
  readonly any: readonly RegExp[];
}[] = [
  // Paths of our schema: a table of ours that somebody has taken out of its package.
  {
    format: 'twiza',
    all: [/^id$/, /^kind$/, /^name\.[a-z]{2,3}$/, /^summary\.[a-z]{2,3}$/, /^focusAreas$/],
    any: [/^verification\.level$/],
  },
  {
    format: '360giving',
    all: [
      /^recipient ?organi[sz]ation\b|^recipient org:/i,
      /^funding ?organi[sz]ation\b|^funding org:/i,
    ],
    any: [/^amount ?awarded$/i, /^award ?date$/i, /^identifier$|^id$/i],
  },
  {
    format: 'rna',
    all: [/^date_creat$/, /^titre$/, /^objet_social1$/],
    any: [/^id$/, /^waldec$/, /^id_ex$/],
  },
  {
    format: 'data-inclusion',
    all: [/^nom$/, /^(id|_di_surrogate_id)$/, /^date_maj$/],
    any: [/^structure_id$/, /^siret$/, /^rna$/, /^source$/, /^code_insee$/, /^thematiques$/],
  },
  {
    format: 'hsds-3',
    all: [/^id$/, /^name$/],
    any: [
      /^organization_identifiers\./,
      /^services\.(id|status)$/,
      /^service_at_locations\./,
      /^organization\.(id|tax_status|legal_status)$/,
      /^locations\.(location_type|addresses\.)/,
      /^(legal_status|tax_status|year_incorporated|interpretation_services|assured_date)$/,
    ],
  },
];

/** The format of a table by its headings, where one is recognized. */
export function nameFormat(headings: Iterable<string>): SourceFormat | undefined {
  const names = [...headings];
  if (isTagged(names)) return 'hxl';
  const has = (sign: RegExp) => names.some((name) => sign.test(name));
  return signs.find(({ all, any }) => all.every(has) && any.some(has))?.format;
}

/** Names that are tags of HXL: `#org+name`. */
function isTagged(names: readonly string[]): boolean {
  const tags = names.filter((name) => /^#[a-z][a-z0-9_+]*$/i.test(name));
  return tags.length > 1 && tags.length >= names.length / 2;
}
