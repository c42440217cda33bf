import { formatDate, formatNumber } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { sayMoney } from '#i18n/say-money.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
import type { ValueOf } from '#model/value-of-kind.ts';
import { Localized } from '#site/views/localized.tsx';
import type { RenderContext } from '#site/views/render-context.ts';

type Progress = ValueOf<'progress'>;

/** How far it has come: a bar, the figures that it draws, and when somebody counted. */
export function ProgressLine({
  progress,
  context: { locale },
}: {
  progress: Progress;
  context: Pick<RenderContext, 'locale'>;
}) {
  const { reached, goal, asOf } = progress;
  const said = sayProgress(progress, locale);
  const counted = t(locale, 'progress.counted', { date: (lang) => formatDate(asOf, lang) });
  return (
    <>
      <meter
        className="progress"
        aria-label={said.text}
        max={goal || 1}
        value={Math.min(reached, goal || 1)}
      />{' '}
      <Localized of={said} on={locale} />{' '}
      <span className="soft">
        (<Localized of={counted} on={locale} />)
      </span>
    </>
  );
}

/** “12 of 40 school bags”, “9,000 of 30,000 dirhams”. */
export function sayProgress({ reached, goal, unit }: Progress, locale: Locale) {
  return t(locale, 'progress.of', {
    reached: (lang) => formatNumber(reached, lang),
    goal: (lang) =>
      unit
        ? `${formatNumber(goal, lang)} ${resolveText(unit, lang)?.text ?? ''}`
        : sayMoney({ from: goal, upTo: goal }, lang).text,
  });
}
