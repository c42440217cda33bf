import type { Directory } from '#directory/directory.ts';
import { dataInclusion, dataInclusionAudiences } from './codes/data-inclusion.ts';
import { airs, openEligibility } from './codes/hsds.ts';
import { icnpo } from './codes/icnpo.ts';
import { osm } from './codes/osm.ts';
import { rna } from './codes/rna.ts';
import { sdg } from './codes/sdg.ts';
import type { Topics } from './topics.ts';

/** The lists of codes that are understood; a column or a format says which of them its cells may be of. */
export const codeLists = ['icnpo', 'sdg', 'osm', 'data-inclusion', 'hsds', 'rna'] as const;
export type CodeList = (typeof codeLists)[number];

type Vocabularies = Pick<Directory['list'], 'focus-areas' | 'services' | 'audiences'>;
type Table = Readonly<Record<string, Topics>>;

/**
 * What a code means, by the codes that the terms of the content name, then by the tables of this folder.
 *
 * @param list where it is known of which list the code is; a bare number means nothing without it
 */
export function readCode(
  text: string,
  vocabularies: Vocabularies,
  list?: CodeList,
): Topics | undefined {
  const code = text.trim().toLowerCase();
  const [, goal] =
    /^(?:(?:sdg|odd|ods|goal|objectif|الهدف)\s*(?:n°|:)?\s*)(\d{1,2})(?!\d)(?:\.\d+)?/u.exec(
      code,
    ) ?? [];
  if (goal !== undefined) return take(sdg, goal);
  const [, group] = /^icnpo[\s:]*([\d ]{1,5})$/.exec(code) ?? [];
  if (group !== undefined) return readIcnpo(group, vocabularies);
  if (/^[a-z_:]+=[\w-]+$/.test(code)) return readTag(code, vocabularies);
  switch (list) {
    case 'icnpo':
      return /^[\d ]+$/.test(code) ? readIcnpo(code, vocabularies) : undefined;
    case 'sdg':
      return take(sdg, /^(\d{1,2})(?:\.\w+)?$/.exec(code)?.[1] ?? '');
    case 'osm':
      return readTag(code, vocabularies);
    case 'data-inclusion':
      return readInclusion(code, vocabularies);
    case 'hsds':
      return take(openEligibility, code) ?? readAirs(text.trim());
    case 'rna':
      return /^\d{6}$/.test(code) ? take(rna, code.slice(0, 3)) : undefined;
    default:
      // A word with two hyphens is nothing but a subject of data·inclusion.
      return /^[a-z-]+--[a-z-]+$/.test(code) ? readInclusion(code, vocabularies) : undefined;
  }
}

function take(table: Table, code: string): Topics | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined;
}

function readIcnpo(code: string, vocabularies: Vocabularies): Topics | undefined {
  const digits = code.replaceAll(' ', '');
  // Of focus areas that share a code, the subgroup tells none apart: the table decides.
  const own = vocabularies['focus-areas'].filter(({ icnpo: codes }) => codes.includes(digits));
  if (own.length === 1) return { focusAreas: own.map(({ id }) => id) };
  const group = digits.replace(/0+$/, '');
  return take(icnpo, group.slice(0, 2)) ?? take(icnpo, group.slice(0, 1));
}

/** `social_facility=shelter`; also `social_facility:for=woman;child`. */
function readTag(tag: string, { services, audiences }: Vocabularies): Topics | undefined {
  const [key = '', value = ''] = tag.split('=');
  const known = take(osm, tag);
  const service =
    key === 'social_facility' ? services.find((each) => each.osm?.includes(value)) : undefined;
  const audience =
    key === 'social_facility:for' ? audiences.find((each) => each.osm?.includes(value)) : undefined;
  if (!known && !service && !audience) return;
  return {
    ...known,
    ...(service && { services: [service.id] }),
    ...(audience && { audiences: [audience.id] }),
  };
}

function readInclusion(code: string, { services, audiences }: Vocabularies): Topics | undefined {
  const service = services.find((each) => each.dataInclusion?.includes(code));
  if (service) return { services: [service.id] };
  const audience = audiences.find((each) => each.dataInclusion?.includes(code));
  if (audience) return { audiences: [audience.id] };
  const [subject = ''] = code.split('--');
  return take(dataInclusionAudiences, code) ?? take(dataInclusion, subject);
}

/** `BD-1800.2000`: the letters before the hyphen, then the first of them. */
function readAirs(code: string): Topics | undefined {
  const [, letters] = /^([A-Z]{1,2})(?:-\d{3,4}(?:\.\d+)*(?:-[\d.]+)?)?$/.exec(code) ?? [];
  if (letters === undefined) return;
  return take(airs, letters) ?? take(airs, letters.slice(0, 1));
}
