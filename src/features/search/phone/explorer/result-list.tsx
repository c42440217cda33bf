import { useEffect } from 'react';
import { listDrawn } from '#features/referral/phone/sheet-names.ts';
import { localeEntry } from '#model/locales.ts';
import { Card } from '#site/views/card.tsx';
import type { ExplorerProps } from './explorer-props.ts';
import type { Found } from './explorer-reducer.ts';

interface Props extends Pick<ExplorerProps, 'icons' | 'locale'>, Pick<Found, 'cards' | 'notes'> {}

/** Results as the site draws them everywhere, each with the reason why it is one. */
export function ResultList({ cards, notes, icons, locale }: Props) {
  const { tag, dir } = localeEntry(locale);
  useEffect(() => {
    dispatchEvent(new Event(listDrawn));
  });
  return (
    <ul className="card-grid results" lang={tag} dir={dir}>
      {cards.map((card, at) => {
        const note = notes[at];
        return (
          <li key={card.href}>
            <Card
              card={{ ...card, drawing: icons.association }}
              locale={locale}
              level={2}
              {...(note?.length && { note })}
            />
          </li>
        );
      })}
    </ul>
  );
}
