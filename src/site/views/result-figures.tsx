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
  look = 'figures',
  sourceHref = ({ source }) => `#${sourceAnchor(source)}`,
}: {
  results: Result[];
  context: RenderContext;
  /** Large, side by side; or a line each, where many stand on a page. */
  look?: 'figures' | 'figure-lines';
  /** Where the source stands, if not on this page. */
  sourceHref?: (result: Result) => string;
}) {
  return (
    <ul className={look}>
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
              <a href={sourceHref(each)}>
                <Localized of={resolveText(sourceLabels, locale)} on={locale} />
              </a>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
