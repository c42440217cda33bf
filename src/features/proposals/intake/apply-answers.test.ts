import { expect, it } from 'vitest';
import { association } from '#model/associations.ts';
import { describeFields } from '#model/describe-fields.ts';
import { applyAnswers } from './apply-answers.ts';

const apply = (shown: object, current: object, answered: object) =>
  applyAnswers(shown, current, answered, describeFields(association));
const contacts = (number: string, email: string) => ({
  contacts: [{ phones: [{ number: '+212528000000' }, { number }], emails: [email] }],
});

it('joins two corrections of one contact', () => {
  const shown = contacts('+212661000000', 'contact@exemple.ma');
  const current = contacts('+212661000000', 'bonjour@exemple.ma');
  const answered = contacts('+212661000099', 'contact@exemple.ma');
  expect(apply(shown, current, answered)).toEqual({
    record: contacts('+212661000099', 'bonjour@exemple.ma'),
    kept: [],
  });
});

it('keeps what is there now where both changed it, and takes the rest', () => {
  const shown = contacts('+212661000000', 'contact@exemple.ma');
  const current = contacts('+212661000000', 'bonjour@exemple.ma');
  const answered = { ...contacts('+212661000099', 'salut@exemple.ma'), founded: 2011 };
  const { record, kept } = apply(shown, current, answered);
  // Addresses are a set: the one came for the other on both sides.
  expect(record).toMatchObject({
    founded: 2011,
    contacts: [{ phones: [{}, { number: '+212661000099' }] }],
  });
  expect(kept).toEqual([]);
});

it('says of what both changed where it is, and nothing else', () => {
  const place = (week: string, city: string) => ({
    places: [{ province: 'safi', precision: 'province', city: { fr: city }, hours: { week } }],
  });
  const [shown, current, answered] = [
    place('Mo 09:00-12:00', 'Safi'),
    place('Tu 09:00-12:00', 'Asfi'),
    place('We 09:00-12:00', 'Safi'),
  ];
  const { record, kept } = apply(shown, current, answered);
  expect(record).toEqual(current);
  expect(kept).toMatchObject([
    { path: ['places', 0, 'hours', 'week'], ours: 'Tu 09:00-12:00', theirs: 'We 09:00-12:00' },
  ]);
});
