import type { ReactNode } from 'react';
import type { LocalizedText } from '#i18n/localized-text.ts';
import type { Locale } from '#model/locales.ts';
import { langOf } from './localized.tsx';

/** A titled part of a page; `look` says whether it lies on a sheet of its own. */
export function Section({
  title,
  locale,
  look = 'band',
  id,
  sheet,
  children,
}: {
  title: LocalizedText;
  locale: Locale;
  look?: 'band' | 'plain';
  id?: string;
  /** The name under which the referral sheet takes this part over from the page. */
  sheet?: string;
  children: ReactNode;
}) {
  return (
    <section className={look === 'band' ? 'band' : 'part'} {...(id && { id })} data-sheet={sheet}>
      <h2 {...langOf(title, locale)}>{title.text}</h2>
      {children}
    </section>
  );
}
