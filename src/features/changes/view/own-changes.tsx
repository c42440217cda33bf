import type { OwnChange } from '#features/changes/describe-changes.ts';
import { formatDate } from '#i18n/format.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
import { JoinedTexts, Localized } from '#site/views/localized.tsx';

/** The last changes of the record that a page shows, in a line: the page itself says how it is now. */
export function OwnChanges({ changes, locale }: { changes: readonly OwnChange[]; locale: Locale }) {
  if (changes.length === 0) return null;
  return (
    <p className="soft">
      <Localized of={t(locale, 'changes.title')} on={locale} />
      {changes.map(({ day, what }) => (
        <span key={day}>
          {` · ${formatDate(day, locale)} (`}
          <JoinedTexts of={what} on={locale} />)
        </span>
      ))}
    </p>
  );
}
