import type { z } from 'zod';
import { trustOn } from '#directory/trust.ts';
import { formatDate } from '#i18n/format.ts';
import { resolveText, startSentence } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import { describeFields } from '#model/describe-fields.ts';
import { verification as verificationSchema } from '#model/fields/verification.ts';
import type { Locale } from '#model/locales.ts';
import { JoinedTexts, Localized } from './localized.tsx';
import type { RenderContext } from './render-context.ts';
import type { CitedSource } from './source-line.tsx';

interface Props {
  verification: z.infer<typeof verificationSchema>;
  sources: CitedSource[];
  context: RenderContext;
  /** Where one corrects it without an account, if there is somebody who would read it. */
  correctHref?: string | undefined;
  /** Where one says that it has closed. */
  closedHref?: string | undefined;
}

/** When the record was last verified, by whom and how, in plain words, and what to do if it is wrong. */
export function TrustLine({
  verification,
  sources,
  context: { locale, today },
  correctHref,
  closedHref,
}: Props) {
  const trust = trustOn(verification, today);
  const fields = describeFields(verificationSchema).properties;
  const newest = sources.find((source) => source.published) ?? sources[0];
  const title = resolveText(newest?.title, locale);
  const by = resolveText(fields?.by?.options?.[verification.by ?? ''], locale);
  const how = resolveText(fields?.how?.options?.[verification.how ?? ''], locale);
  const [first, ...rest] = [by, how].filter((each) => each !== undefined);
  const told = first ? [startSentence(first), ...rest] : [];
  const date = (lang: Locale) => (verification.date ? formatDate(verification.date, lang) : '');
  return (
    <div className={`trust is-${trust}`}>
      <p>
        <strong data-sheet="trust">
          <Localized
            of={t(locale, `trust.${trust}`, { date, level: verification.level })}
            on={locale}
          />
        </strong>{' '}
        {trust === 'unverified' && title && (
          <>
            <Localized of={t(locale, 'trust.fromDocument')} on={locale} />{' '}
            <cite>
              <Localized of={title} on={locale} />
            </cite>
            {newest?.published && `\u00a0· ${formatDate(newest.published, locale)}`}
            {'. '}
          </>
        )}
        {trust !== 'unverified' && told.length > 0 && (
          <>
            <JoinedTexts of={told} on={locale} />
            {'. '}
          </>
        )}
        {correctHref && (
          <span className="screen-only">
            <Localized of={t(locale, 'trust.changed')} on={locale} />{' '}
            <a href={correctHref}>
              <Localized of={t(locale, 'trust.correct')} on={locale} />
            </a>
            {closedHref && (
              <>
                {' · '}
                <a href={closedHref}>
                  <Localized of={t(locale, 'trust.closed')} on={locale} />
                </a>
              </>
            )}
          </span>
        )}
      </p>
    </div>
  );
}
