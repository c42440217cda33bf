import { formatDate } from '#i18n/format.ts';
import { sayProgress } from '#i18n/say-progress.ts';
import { t } from '#i18n/t.ts';
import type { ValueOf } from '#model/value-of-kind.ts';
import { Localized, langOf } from '#site/views/localized.tsx';
import type { RenderContext } from '#site/views/render-context.ts';

interface Props {
  progress: ValueOf<'progress'>;
  context: Pick<RenderContext, 'locale'>;
}

/** How far it has come: a bar, the figures that it draws, and when somebody counted. */
export function ProgressLine({ progress, context: { locale } }: Props) {
  const { reached, goal, asOf } = progress;
  const said = sayProgress(progress, locale);
  const counted = t(locale, 'progress.counted', { date: (lang) => formatDate(asOf, lang) });
  const most = goal || 1;
  return (
    <>
      <meter
        aria-label={said.text}
        {...langOf(said, locale)}
        max={most}
        value={Math.min(reached, most)}
      />{' '}
      <Localized of={said} on={locale} />{' '}
      <span className="soft">
        (<Localized of={counted} on={locale} />)
      </span>
    </>
  );
}
