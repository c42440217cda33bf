import type { z } from 'zod';
import { formatDate, formatNumber } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import { describeFields } from '#model/describe-fields.ts';
import { result } from '#model/fields/result.ts';
import { Localized } from './localized.tsx';
import type { RenderContext } from './render-context.ts';
import { sourceAnchor } from './source-line.tsx';

export type Result = z.infer<typeof result>;
const sourceLabels = describeFields(result).properties?.source?.labels;

/** Results as large figures, each linked to the source that gives it. */
export function ResultFigures({
  results,
  context: { locale },
}: {
  results: Result[];
  context: RenderContext;
}) {
  return (
    <ul className="figures">
      {results.map((each) => {
        const number = formatNumber(each.value, locale);
        const figure = each.atLeast
          ? t(locale, 'result.atLeast', { number: (lang) => formatNumber(each.value, lang) })
          : undefined;
        return (
          <li key={`${each.value} ${resolveText(each.unit, locale)?.text}`}>
            <b>{figure ? <Localized of={figure} on={locale} /> : number}</b>
            <span>
              <Localized of={resolveText(each.unit, locale)} on={locale} />
              {each.when && ` · ${formatDate(each.when, locale)}`}
              {' · '}
              <a href={`#${sourceAnchor(each.source)}`}>
                <Localized of={resolveText(sourceLabels, locale)} on={locale} />
              </a>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
