import { hrefOf, newPathOf } from '#directory/addresses.ts';
import { envelope } from '#features/proposals/form/envelope.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
import { Localized } from '#site/views/localized.tsx';

/** An association that the directory does not know yet comes with a form of its own. */
export function Unlisted({ locale }: { locale: Locale }) {
  const say = (key: Parameters<typeof t>[1]) => <Localized of={t(locale, key)} on={locale} />;
  return (
    <div className="unlisted" data-unlisted="">
      <label>
        <input type="checkbox" name={envelope.unlisted} />
        {say('propose.unlisted')}
      </label>
      <small>
        {say('propose.unlistedHint')}{' '}
        <a href={hrefOf(locale, newPathOf('associations'))}>{say('propose.title.associations')}</a>
      </small>
    </div>
  );
}
