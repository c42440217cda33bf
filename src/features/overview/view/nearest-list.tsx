import { hrefOf, pathOf } from '#directory/addresses.ts';
import type { GapTexts } from '#features/overview/gap-texts.ts';
import type { BriefedCell } from '#features/overview/gather-region.ts';
import { formatNumber } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
import { Localized } from '#site/views/localized.tsx';

/** So many focus areas of a province, those with the largest gaps; a phone’s brief has them all. */
const mostCells = 3;

/** For the largest gaps of a province: who works on it nearest, and could extend. */
export function NearestList({
  cells,
  texts,
  locale,
}: {
  cells: readonly BriefedCell[];
  texts: GapTexts;
  locale: Locale;
}) {
  const told = cells.filter(({ nearest }) => nearest.length > 0).slice(0, mostCells);
  if (told.length === 0) return null;
  return (
    <details>
      <summary>
        <Localized of={t(locale, 'brief.nearest')} on={locale} />
      </summary>
      <ul className="brief-lines">
        {told.flatMap(({ gap, nearest }) =>
          nearest.slice(0, 2).map(({ association, province, kilometres }) => (
            <li key={`${gap.facts.focus} ${association.id}`}>
              <Localized of={texts.focus[gap.facts.focus]?.name} on={locale} />
              {' · '}
              <a href={hrefOf(locale, pathOf('associations', association.id))}>
                <Localized of={resolveText(association.name, locale)} on={locale} />
              </a>{' '}
              <small>
                <Localized of={texts.provinces[province.id]} on={locale} />
                {' · '}
                <Localized
                  of={t(locale, 'brief.away', { value: (lang) => formatNumber(kilometres, lang) })}
                  on={locale}
                />
              </small>
            </li>
          )),
        )}
      </ul>
    </details>
  );
}
