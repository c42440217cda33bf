import type { OwnChange } from '#features/changes/describe-changes.ts';
import { formatDate } from '#i18n/format.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
import { Localized } from './localized.tsx';

/** When a record last changed and how, and where its past and its editors are. Each part only where known. */
export interface RecordHistory {
  /** ISO day. */
  changed?: string | undefined;
  /** Every change of its file, in the repository. */
  logHref?: string | undefined;
  /** The record in the editor, for those who have an account. */
  editHref?: string | undefined;
  /** Its last changes, newest first. */
  recent?: readonly OwnChange[] | undefined;
  /** The form that corrects it, for everybody. */
  correctHref: string;
}

export function HistoryLine({ history, locale }: { history: RecordHistory; locale: Locale }) {
  const { logHref, editHref, recent = [] } = history;
  // The last changes, which stand below, say the day.
  const changed = recent.length > 0 ? undefined : history.changed;
  if (!changed && !logHref && !editHref) return null;
  const links = [
    { href: logHref, words: t(locale, 'history.all') },
    { href: editHref, words: t(locale, 'history.edit') },
  ].filter(({ href }) => href !== undefined);
  return (
    <p className="soft">
      {changed && (
        <Localized
          of={t(locale, 'history.changed', { date: (lang) => formatDate(changed, lang) })}
          on={locale}
        />
      )}
      {links.map(({ href, words }, index) => (
        <span className="screen-only" key={href}>
          {index > 0 ? ' · ' : ' '}
          <a href={href} rel="nofollow">
            <Localized of={words} on={locale} />
          </a>
        </span>
      ))}
    </p>
  );
}
