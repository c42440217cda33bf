import { envelope } from '#features/proposals/form/envelope.ts';
import { t } from '#i18n/t.ts';
import type { ProposedCollection } from '#model/collections.ts';
import type { Locale } from '#model/locales.ts';
import { Localized } from '#site/views/localized.tsx';

interface Props {
  collection: ProposedCollection;
  locale: Locale;
  className?: string;
}

/** Asked only where nobody could tell the page which record is meant. */
export function Which({ collection, locale, className }: Props) {
  const isAssociation = collection === 'associations';
  return (
    <label data-which="" className={className}>
      <Localized
        of={t(locale, isAssociation ? 'propose.which' : 'propose.whichOther')}
        on={locale}
      />
      <small>
        <Localized
          of={t(locale, isAssociation ? 'propose.whichHint' : 'propose.whichOtherHint')}
          on={locale}
        />
      </small>
      <input type="text" name={envelope.which} required />
    </label>
  );
}
