import { expect, it } from 'vitest';
import { type FinderCard, packCard, unpackCard } from './cards.ts';

it('a card comes back as it was packed', () => {
  const full: FinderCard = {
    href: '/fr/associations/amal/',
    title: { text: 'Amal', lang: 'fr' },
    otherTitle: { text: 'أمل', lang: 'ar' },
    meta: [
      { text: 'Association', lang: 'fr' },
      { text: 'Zagora', lang: 'fr' },
    ],
    summary: { text: 'تكفل الأيتام.', lang: 'ar' },
    tags: [{ text: { text: 'Santé', lang: 'fr' }, look: 'topic' }],
  };
  const bare: FinderCard = {
    ...full,
    otherTitle: undefined,
    summary: undefined,
    meta: [],
    tags: [],
  };
  for (const card of [full, bare]) {
    const file = JSON.parse(JSON.stringify(packCard(card, 'fr')));
    expect(unpackCard(file, 'fr')).toEqual(card);
  }
});
