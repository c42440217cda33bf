import type { Directory } from '#directory/directory.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
import { type BriefProps, briefWords } from './brief-props.ts';
import { controlWords, type GapData } from './gap-data.ts';
import { gatherGaps, gradeKnowledge } from './gather-gaps.ts';
import { writeGapTexts } from './write-gap-texts.ts';

/** At build: what phones load to order gaps by other weights. */
export function writeGapData(directory: Directory, locale: Locale): GapData {
  const blanks = { value: '{value}', all: '{all}' };
  const controls = controlWords.map((word) => [word, t(locale, `gaps.${word}`, blanks)]);
  return {
    locale,
    cells: gatherGaps(directory),
    knowledge: Object.fromEntries(gradeKnowledge(directory)),
    texts: writeGapTexts(directory, locale),
    controls: Object.fromEntries(controls) as GapData['controls'],
  };
}

/** At build: the words of a brief, with what the phone fills in left open. */
export function writeBriefWords(locale: Locale): BriefProps['words'] {
  const names = [
    'value',
    'place',
    'all',
    'date',
    'score',
    'low',
    'high',
    'listed',
    'verified',
    'rate',
  ];
  const blanks = Object.fromEntries(names.map((name) => [name, `{${name}}`]));
  const words = briefWords.map((word) => [word, t(locale, `brief.${word}`, blanks)]);
  return Object.fromEntries(words) as BriefProps['words'];
}
