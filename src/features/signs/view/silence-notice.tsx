import type { Silence } from '#features/signs/find-silence.ts';
import { formatDate } from '#i18n/format.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
import { Localized } from '#site/views/localized.tsx';

interface Props {
  silence: Silence;
  /** Where one says what one knows, without an account. */
  correctHref?: string | undefined;
  locale: Locale;
}

/** That nothing was heard of an association for long, which is no word of its end, and whom to tell. */
export function SilenceNotice({ silence: { since }, correctHref, locale }: Props) {
  const said = since
    ? t(locale, 'silence.since', { date: (lang) => formatDate(since, lang) })
    : t(locale, 'silence.undated');
  const tell = <Localized of={t(locale, 'silence.tell')} on={locale} />;
  return (
    <p className="notice">
      <Localized of={said} on={locale} /> {correctHref ? <a href={correctHref}>{tell}</a> : tell}.
    </p>
  );
}
