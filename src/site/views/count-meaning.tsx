import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
import { Localized } from './localized.tsx';

/** Who is counted in a province or region, and how many of the whole country stand apart. */
export function CountMeaning({ locale, nationwide }: { locale: Locale; nationwide: number }) {
  return (
    <p className="soft">
      <Localized of={t(locale, 'count.meaning')} on={locale} />{' '}
      {nationwide > 0 && (
        <Localized of={t(locale, 'count.apart', { count: nationwide })} on={locale} />
      )}
    </p>
  );
}
