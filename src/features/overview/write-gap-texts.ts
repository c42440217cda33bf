import type { Directory } from '#directory/directory.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
import { gapIndicators } from './gap-indicators.ts';
import { type GapTexts, gapWords } from './gap-texts.ts';
import { listGapFocus } from './gather-gaps.ts';

/** At build: every word that tables of gaps say in a locale. */
export function writeGapTexts(directory: Directory, locale: Locale): GapTexts {
  const { byId, list } = directory;
  const nameOf = (collection: 'provinces' | 'focus-areas', id: string) =>
    resolveText(byId[collection].get(id)?.name, locale) ?? { text: id, lang: locale };
  const needOf = (focus: string) => {
    const figure = gapIndicators[focus]?.figure;
    return figure ? t(locale, `gaps.need.${figure}`) : nameOf('focus-areas', focus);
  };
  const blanks = { value: '{value}', low: '{low}', high: '{high}' };
  const words = gapWords.map((word) => [word, t(locale, `gaps.${word}`, blanks)]);
  return {
    focus: Object.fromEntries(
      listGapFocus(directory).map((id) => [
        id,
        { name: nameOf('focus-areas', id), need: needOf(id) },
      ]),
    ),
    provinces: Object.fromEntries(list.provinces.map(({ id }) => [id, nameOf('provinces', id)])),
    words: Object.fromEntries(words) as GapTexts['words'],
    sort: t(locale, 'overview.sort', { name: '{name}' }),
  };
}
