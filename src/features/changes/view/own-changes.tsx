import type { DescribedChange } from '#features/changes/describe-changes.ts';
import { formatDate } from '#i18n/format.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
import { Localized } from '#site/views/localized.tsx';
import { SaidList } from './change-list.tsx';

/** The last changes of the record that a page shows. */
export function OwnChanges({
  changes,
  locale,
}: {
  changes: readonly DescribedChange[];
  locale: Locale;
}) {
  if (changes.length === 0) return null;
  return (
    <>
      <h3 className="soft screen-only">
        <Localized of={t(locale, 'changes.here')} on={locale} />
      </h3>
      <ul className="plain-list soft screen-only">
        {changes.map(({ day, note, said }) => (
          <li key={day}>
            <time dateTime={day}>{formatDate(day, locale)}</time>
            {note && (
              <>
                {' · '}
                <Localized of={note} on={locale} />
              </>
            )}
            <SaidList said={said} locale={locale} />
          </li>
        ))}
      </ul>
    </>
  );
}
