import { hrefOf, newPathOf } from '#directory/addresses.ts';
import { t } from '#i18n/t.ts';
import type { RecordCollection } from '#model/collections.ts';
import type { Locale } from '#model/locales.ts';
import { StarIcon } from './icon.tsx';
import { Localized } from './localized.tsx';

const words = {
  associations: { text: 'empty.text', add: 'empty.add' },
  volunteers: { text: 'empty.volunteers', add: 'empty.wish' },
  list: { text: 'empty.list', add: 'empty.add' },
} as const;

/** An honest empty list: nothing is there yet, and what one can do about it. */
export function EmptyList({
  icon,
  locale,
  addHref = hrefOf(locale, newPathOf('associations')),
  of = 'associations',
}: {
  icon: string;
  locale: Locale;
  /** Where one adds what is missing, else the form for an association; `null` where nobody would read it. */
  addHref?: string | null;
  /** What is listed: who looks for associations needs help, who reads wishes would like to give it. */
  of?: RecordCollection;
}) {
  const { text, add } = words[of === 'associations' || of === 'volunteers' ? of : 'list'];
  return (
    <div className="empty">
      <StarIcon name={icon} tone="amber" />
      <p>
        <strong>
          <Localized of={t(locale, 'empty.title')} on={locale} />
        </strong>{' '}
        <Localized of={t(locale, text)} on={locale} />{' '}
        {addHref && (
          <a href={addHref}>
            <Localized of={t(locale, add)} on={locale} />
          </a>
        )}
      </p>
    </div>
  );
}
