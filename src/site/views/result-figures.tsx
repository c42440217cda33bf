import type { z } from 'zod';
import { formatDate, formatNumber } from '#i18n/format.ts';
import { pickText } from '#i18n/said.ts';
import { t } from '#i18n/t.ts';
import { describeFields } from '#model/describe-fields.ts';
import { result } from '#model/fields/result.ts';
import type { Surroundings } from './look-up.ts';
import { sourceAnchor } from './source-line.tsx';
import { Words } from './words.tsx';

export type Result = z.infer<typeof result>;
const sourceLabels = describeFields(result).properties?.source?.labels;

/** Results as large figures, each linked to the source that gives it. */
export function ResultFigures({
  results,
  around: { locale },
}: {
  results: Result[];
  around: Surroundings;
}) {
  return (
    <ul className="figures">
      {results.map((each) => {
        const number = formatNumber(each.value, locale);
        const figure = each.atLeast
          ? t(locale, 'result.atLeast', { number: (lang) => formatNumber(each.value, lang) })
          : undefined;
        return (
          <li key={`${each.value} ${each.unit.fr ?? each.unit.ar}`}>
            <b>{figure ? <Words of={figure} on={locale} /> : number}</b>
            <span>
              <Words of={pickText(each.unit, locale)} on={locale} />
              {each.when && ` · ${formatDate(each.when, locale)}`}
              {' · '}
              <a href={`#${sourceAnchor(each.source)}`}>
                <Words of={pickText(sourceLabels, locale)} on={locale} />
              </a>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
