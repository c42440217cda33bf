import type { Association } from '#model/associations.ts';
import type { Text } from '#model/fields/text.ts';
import type { RecordParts } from './merge-record.ts';

/** The names of a place, for the sentence that says where an association is. */
export type NamePlace = (place: NonNullable<Association['places']>[number]) => Text | undefined;

/** What a summary may hold. */
const mostLetters = 220;

/**
 * What every record must say and a row may leave out: that it is an association, and one sentence about
 * it. The sentence says nothing that the row does not: the beginning of its purpose, else what it is and where.
 *
 * @returns whether the sentence was made here
 */
export function finishRecord(
  draft: RecordParts,
  namePlace: NamePlace,
): { record: RecordParts; isSummaryMade: boolean } {
  const kind = draft.kind ?? 'association';
  if (draft.summary) return { record: { ...draft, kind }, isSummaryMade: false };
  const summary = beginPurpose(draft.purpose) ?? sayWhatAndWhere(draft, kind, namePlace);
  return { record: { ...draft, kind, summary }, isSummaryMade: true };
}

function beginPurpose(purpose: Text | undefined): Text | undefined {
  const begun = Object.entries(purpose ?? {}).flatMap(([locale, text]) => {
    const line = text?.split('\n')[0]?.trim();
    return line ? [[locale, shorten(line)] as const] : [];
  });
  return begun.length > 0 ? Object.fromEntries(begun) : undefined;
}

/** Whole sentences as far as they fit, else whole words. */
function shorten(line: string): string {
  if (line.length <= mostLetters) return line;
  const fitting = line.slice(0, mostLetters - 1);
  const sentences = /^.*[.!?؟](?=\s)/su.exec(fitting)?.[0];
  return sentences ?? `${fitting.replace(/\s+\S*$/u, '')}…`;
}

const kinds: Record<Association['kind'], { ar: string; fr: string }> = {
  association: { ar: 'جمعية', fr: 'Association' },
  federation: { ar: 'اتحاد جمعيات', fr: 'Fédération d’associations' },
  foundation: { ar: 'مؤسسة', fr: 'Fondation' },
  cooperative: { ar: 'تعاونية', fr: 'Coopérative' },
  diaspora: { ar: 'جمعية لمغاربة العالم', fr: 'Association de Marocains du monde' },
};

/** `Association (Fès).`: no preposition, for which a name would have to be known. */
function sayWhatAndWhere(
  { places = [] }: RecordParts,
  kind: Association['kind'],
  namePlace: NamePlace,
): Text {
  const place = places[0] && namePlace(places[0]);
  const { ar, fr } = kinds[kind];
  const behind = (name: string | undefined) => (name ? ` (${name})` : '');
  return {
    ar: `${ar}${behind(place?.ar ?? place?.fr)}.`,
    fr: `${fr}${behind(place?.fr ?? place?.ar)}.`,
  };
}
