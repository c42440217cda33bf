import type { z } from 'zod';
import { judgeTrust } from '#directory/trust.ts';
import { formatDate } from '#i18n/format.ts';
import { pickText } from '#i18n/said.ts';
import { t } from '#i18n/t.ts';
import { describeFields } from '#model/describe-fields.ts';
import { verification as verificationSchema } from '#model/fields/verification.ts';
import type { Locale } from '#model/locales.ts';
import type { Surroundings } from './look-up.ts';
import type { Source } from './source-line.tsx';
import { Words } from './words.tsx';

interface Props {
  verification: z.infer<typeof verificationSchema>;
  sources: Source[];
  around: Surroundings;
  /** Where one corrects it without an account, if there is somebody who would read it. */
  correctHref?: string | undefined;
  /** Where one says that it has closed. */
  closedHref?: string | undefined;
}

/** When the record was last verified, by whom and how, in plain words, and what to do if it is wrong. */
export function TrustLine({
  verification,
  sources,
  around: { locale, today },
  correctHref,
  closedHref,
}: Props) {
  const trust = judgeTrust(verification, today);
  const fields = describeFields(verificationSchema).properties;
  const newest = sources.find((source) => source.published) ?? sources[0];
  const title = pickText(newest?.title, locale);
  const by = pickText(fields?.by?.options?.[verification.by ?? ''], locale);
  const how = pickText(fields?.how?.options?.[verification.how ?? ''], locale);
  const date = (lang: Locale) => (verification.date ? formatDate(verification.date, lang) : '');
  return (
    <aside className={`trust is-${trust}`}>
      <p>
        <strong data-sheet="trust">
          <Words
            of={t(locale, `trust.${trust}`, { date, level: verification.level })}
            on={locale}
          />
        </strong>{' '}
        {trust === 'unverified' && title && (
          <>
            <Words of={t(locale, 'trust.fromDocument')} on={locale} />{' '}
            <cite>
              <Words of={title} on={locale} />
            </cite>
            {newest?.published && `\u00a0· ${formatDate(newest.published, locale)}`}
            {'. '}
          </>
        )}
        {trust !== 'unverified' && (by || how) && (
          <>
            {[by, how]
              .filter((said) => said !== undefined)
              .map((said, index) => (
                <span key={said.text}>
                  {index > 0 && ' · '}
                  <Words of={said} on={locale} />
                </span>
              ))}
            {'. '}
          </>
        )}
        {correctHref && (
          <span className="screen-only">
            <Words of={t(locale, 'trust.changed')} on={locale} />{' '}
            <a href={correctHref}>
              <Words of={t(locale, 'trust.correct')} on={locale} />
            </a>
            {closedHref && (
              <>
                {' · '}
                <a href={closedHref}>
                  <Words of={t(locale, 'trust.closed')} on={locale} />
                </a>
              </>
            )}
          </span>
        )}
      </p>
    </aside>
  );
}
