import { describe, expect, it } from 'vitest';
import { association } from '#model/associations.ts';
import { describeFields } from '#model/describe-fields.ts';
import { compareFields } from './compare-values.ts';
import type { ReviewContext } from './review-context.ts';
import { writeLines } from './write-text.ts';

const context: ReviewContext = {
  locale: 'en',
  visitor: 'en',
  lookUp: (_, id) => ({ text: id, lang: 'fr' }),
  lookUpCommune: () => undefined,
};
const compare = (before: object, after: object) =>
  writeLines(compareFields(before, after, describeFields(association), [], context), '', '')
    .join('\n')
    .replace(/[\u00A0\u202F]/g, ' ');

const line = (number: string) => ({ contacts: [{ phones: [{ number }] }] });
const place = (street: string) => ({
  places: [{ province: 'rabat', precision: 'street', address: { fr: street } }],
});

describe('to everybody, what a record no longer says is not said again', () => {
  it.each<[string, object, object]>([
    ['a telephone replaced', line('+212661000001'), line('+212661000002')],
    ['a telephone gone', line('+212661000001'), {}],
    ['an address replaced', place('1, rue gone'), place('2, rue nouvelle')],
    ['a site replaced', { website: 'https://gone.example' }, { website: 'https://new.example' }],
    ['a site gone', { website: 'https://gone.example' }, {}],
    [
      'a name in a team',
      { team: [{ role: { fr: 'Présidente' }, name: { fr: 'Mme Gone' } }] },
      { team: [{ role: { fr: 'Présidente' } }] },
    ],
    [
      'a member of a team',
      { team: [{ role: { fr: 'Mme Gone' } }, { role: { fr: 'Trésorière' } }] },
      { team: [{ role: { fr: 'Trésorière' } }] },
    ],
    ['a name', { name: { fr: 'Gone' } }, { name: { fr: 'Nouveau' } }],
    [
      'a word in a text',
      { purpose: { fr: 'Nous accueillons chez gone tous les jours de la semaine à Rabat.' } },
      { purpose: { fr: 'Nous accueillons tous les jours de la semaine à Rabat.' } },
    ],
    ['other names', { otherNames: ['gone', 'B'] }, { otherNames: ['B'] }],
    ['activities', { activities: [{ fr: 'gone' }] }, { activities: [{ fr: 'autre' }] }],
  ])('%s', (_, before, after) => {
    const said = compare(before, after);
    expect(said).not.toBe('');
    expect(said).not.toMatch(/gone|0{5}1|00 01/i);
  });

  it('but what is new is', () => {
    expect(compare(line('+212661000001'), line('+212661000002'))).toContain(
      'Telephones: now +212 6 61 00 00 02',
    );
    expect(compare({ name: { fr: 'A' } }, { name: { fr: 'Autre' } })).toContain('now “Autre”');
  });

  it('of a text that changed in several languages, that of the visitor or the nearest', () => {
    const said = compare({ name: { fr: 'A', ar: 'ا' } }, { name: { fr: 'Autre', ar: 'آخر' } });
    expect(said).toBe('Name (French): now “Autre”');
  });

  it('and what can name nobody is told as to a maintainer', () => {
    const services = (...ids: string[]) => ({ services: ids.map((service) => ({ service })) });
    expect(compare({ founded: 1999 }, { founded: 2001 })).toBe(
      'Founded: changed from 1999 to 2001',
    );
    expect(compare(services('law', 'school'), services('law'))).toContain('no longer school');
    expect(compare({ focusAreas: ['a', 'b'] }, { focusAreas: ['b'] })).toContain('no longer a');
  });
});
