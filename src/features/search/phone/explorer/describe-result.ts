import type { FoundCard } from '#features/search/phone/query/finder.ts';
import type { FinderChoices } from '#features/search/view/finder-choices.ts';
import type {
  ExplorerTexts,
  ReasonText,
  ValueField,
} from '#features/search/view/write-explorer-texts.ts';
import { formatNumber } from '#i18n/format.ts';
import { interpolate } from '#i18n/interpolate.ts';
import type { LocalizedText } from '#i18n/localized-text.ts';
import type { Locale } from '#model/locales.ts';
import { indexValues } from './name-values.ts';

/**
 * What is said beside a result, each part in its language: how far away it is, and why it is one,
 * “Place: Chichaoua”, “sounds like amal”. Nothing where both are in plain sight.
 */
export function describeResult(choices: FinderChoices, texts: ExplorerTexts, lang: Locale) {
  const values = indexValues(choices, texts);
  const say = (name: ReasonText, filled = {}): LocalizedText => ({
    text: interpolate(texts[name], filled),
    lang: texts.saidIn[name] ?? lang,
  });
  return ({ distance, reason }: Pick<FoundCard, 'distance' | 'reason'>): LocalizedText[] => {
    const said: LocalizedText[] = [];
    if (distance !== undefined)
      said.push(
        say('distance', { distance: formatNumber(Math.max(1, Math.round(distance)), lang) }),
      );
    if (reason) {
      const { field, how, text, value } = reason;
      const name = value && values.get(value)?.name;
      // What has a name is a value of a filter, which only these fields have.
      said.push(name ? say(`of-${field as ValueField}`, { name }) : say(`in-${field}`));
      if (how === 'sound' || how === 'spelling') said.push(say(how, { word: text }));
    }
    return said;
  };
}
