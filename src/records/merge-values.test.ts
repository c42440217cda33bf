import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { association } from '#model/associations.ts';
import { describeFields } from '#model/describe-fields.ts';
import { conflict, mergeValues } from './merge-values.ts';

const merge = (base: object, ours: object, theirs: object) =>
  mergeValues(base, ours, theirs, describeFields(association));

describe('mergeValues', () => {
  it('keeps both edits of neighbouring fields', () => {
    const base = { name: { ar: 'أمل', fr: 'Amal' }, founded: 1999 };
    expect(
      merge(
        base,
        { ...base, name: { ar: 'الأمل', fr: 'Amal' } },
        { ...base, name: { ar: 'أمل', fr: 'L’Amal' } },
      ),
    ).toEqual({ name: { ar: 'الأمل', fr: 'L’Amal' }, founded: 1999 });
  });

  it('keeps what both add in the same place', () => {
    expect(
      merge(
        { id: 'amal' },
        { id: 'amal', website: 'https://a.example' },
        { id: 'amal', founded: 1999 },
      ),
    ).toEqual({
      id: 'amal',
      website: 'https://a.example',
      founded: 1999,
    });
  });

  it('leaves out what one of them took out', () => {
    expect(
      merge({ founded: 1999, acronym: 'A' }, { acronym: 'A' }, { founded: 1999, acronym: 'B' }),
    ).toEqual({ acronym: 'B' });
  });

  it('joins ids that come and go', () => {
    const area = (...provinces: string[]) => ({ area: { provinces } });
    expect(merge(area('safi', 'tata'), area('safi', 'tata', 'rabat'), area('safi', 'fes'))).toEqual(
      area('safi', 'rabat', 'fes'),
    );
  });

  it.each([
    ['two values of one field', { founded: 1999 }, { founded: 2001 }, { founded: 2003 }],
    ['a change of what the other takes out', { founded: 1999 }, { founded: 2001 }, {}],
    [
      'two lists of texts where there was none',
      {},
      { activities: [{ fr: 'Lire' }] },
      { activities: [{ fr: 'Compter' }] },
    ],
    [
      'two versions of one text in a list',
      { activities: [{ fr: 'Lire' }] },
      { activities: [{ fr: 'Lire en arabe' }] },
      { activities: [{ fr: 'Lire en français' }] },
    ],
    [
      'two versions of a list of parts',
      { sources: [] },
      { sources: [{ id: 'a' }] },
      { sources: [{ id: 'b' }] },
    ],
  ])('leaves it to a person to choose between %s', (_, base, ours, theirs) => {
    expect(merge(base, ours, theirs)).toBe(conflict);
  });

  it('takes what both add to a list once, whatever else one of them adds', () => {
    const link = (url: string) => ({ network: 'other', url });
    const [a, b, c] = ['https://a.example', 'https://b.example', 'https://c.example'].map(link);
    expect(merge({ links: [a] }, { links: [a, b, c] }, { links: [a, b] })).toEqual({
      links: [a, b, c],
    });
    expect(merge({ links: [a] }, { links: [a, b] }, { links: [a, c] })).toEqual({
      links: [a, b, c],
    });
  });

  describe('in a list of parts', () => {
    const place = {
      province: 'safi',
      city: { fr: 'Safi' },
      precision: 'commune',
      hours: { week: 'Mo 09:00-12:00' },
    };
    const contact = (number: string, email: string, ...rest: object[]) => ({
      contacts: [{ role: { fr: 'Accueil' }, phones: [{ number }], emails: [email] }, ...rest],
    });
    const service = (fr: string, ar: string) => ({
      services: [{ service: 'training-course', detail: { fr, ar } }, { service: 'listening' }],
    });

    /** What comes out if the two change places is the same, unless it stands behind. */
    it.each<[string, object, object, object, object, object?]>([
      [
        'the telephone and the address of one contact',
        contact('+212528000000', 'a@b.ma'),
        contact('+212528000000', 'c@d.ma'),
        contact('+212528000001', 'a@b.ma'),
        contact('+212528000001', 'c@d.ma'),
      ],
      [
        'the town and the hours of one place',
        { places: [place] },
        { places: [{ ...place, city: { fr: 'Tata' } }] },
        { places: [{ ...place, hours: { week: 'Tu 09:00-12:00' } }] },
        { places: [{ ...place, city: { fr: 'Tata' }, hours: { week: 'Tu 09:00-12:00' } }] },
      ],
      [
        'the coordinates and the precision of one place',
        { places: [place] },
        { places: [{ ...place, coordinates: { lat: 32, lng: -9 } }] },
        { places: [{ ...place, precision: 'exact' }] },
        { places: [{ ...place, coordinates: { lat: 32, lng: -9 }, precision: 'exact' }] },
      ],
      [
        'two languages of one detail',
        service('Cours', 'دروس'),
        service('Cours du soir', 'دروس'),
        service('Cours', 'دروس مسائية'),
        service('Cours du soir', 'دروس مسائية'),
      ],
      [
        'a correction and a part that is new',
        contact('+212528000000', 'a@b.ma'),
        contact('+212528000000', 'a@b.ma', { emails: ['x@y.ma'] }),
        contact('+212528000001', 'a@b.ma'),
        contact('+212528000001', 'a@b.ma', { emails: ['x@y.ma'] }),
      ],
      [
        'two parts that are new',
        contact('+212528000000', 'a@b.ma'),
        contact('+212528000000', 'a@b.ma', { emails: ['x@y.ma'] }),
        contact('+212528000000', 'a@b.ma', { emails: ['z@y.ma'] }),
        contact('+212528000000', 'a@b.ma', { emails: ['x@y.ma'] }, { emails: ['z@y.ma'] }),
        contact('+212528000000', 'a@b.ma', { emails: ['z@y.ma'] }, { emails: ['x@y.ma'] }),
      ],
      [
        'one part out, another corrected',
        { contacts: [{ emails: ['x@y.ma'] }, ...contact('+212528000000', 'a@b.ma').contacts] },
        contact('+212528000000', 'a@b.ma'),
        { contacts: [{ emails: ['x@y.ma'] }, ...contact('+212528000001', 'a@b.ma').contacts] },
        contact('+212528000001', 'a@b.ma'),
      ],
      [
        'another order and a correction',
        { contacts: [{ emails: ['x@y.ma'] }, ...contact('+212528000000', 'a@b.ma').contacts] },
        { contacts: [...contact('+212528000000', 'a@b.ma').contacts, { emails: ['x@y.ma'] }] },
        { contacts: [{ emails: ['x@y.ma'] }, ...contact('+212528000001', 'a@b.ma').contacts] },
        { contacts: [...contact('+212528000001', 'a@b.ma').contacts, { emails: ['x@y.ma'] }] },
      ],
    ])('joins %s', (_, base, ours, theirs, expected, mirrored = expected) => {
      expect(merge(base, ours, theirs)).toEqual(expected);
      expect(merge(base, theirs, ours)).toEqual(mirrored);
    });

    const mail = (name: string, fr?: string) => ({
      emails: [`${name}@a.ma`],
      ...(fr && { role: { fr } }),
    });
    const mails = (...contacts: object[]) => ({ contacts });

    it('keeps the order that somebody chose, and ours where both did', () => {
      const [a, b, c] = [mail('a'), mail('b'), mail('c')];
      const base = mails(a, b, c);
      expect(merge(base, mails(c, a, b), mails(a, b, mail('c', 'Accueil')))).toEqual(
        mails(mail('c', 'Accueil'), a, b),
      );
      expect(merge(base, mails(a, b, mail('c', 'Accueil')), mails(c, a, b))).toEqual(
        mails(mail('c', 'Accueil'), a, b),
      );
      expect(merge(base, mails(b, a, c), mails(c, b, a))).toEqual(mails(b, a, c));
      expect(merge(base, mails(b, c), mails(c, a, b))).toEqual(mails(c, b));
    });

    it('takes a part of which nothing is left for the same one, where none came or went', () => {
      const base = mails(mail('a'), mail('b'));
      const other = mails(mail('a'), mail('b', 'Accueil'));
      expect(merge(base, mails(mail('x'), mail('b')), other)).toEqual(
        mails(mail('x'), mail('b', 'Accueil')),
      );
      expect(merge(base, mails(mail('x'), mail('y'), mail('b')), other)).toEqual(
        mails(mail('b', 'Accueil'), mail('x'), mail('y')),
      );
    });

    it('leaves a part out that one took out, unless the other changed it', () => {
      const base = mails(mail('a'), mail('b'));
      expect(merge(base, mails(mail('a')), mails(mail('a', 'Accueil'), mail('b')))).toEqual(
        mails(mail('a', 'Accueil')),
      );
      expect(merge(base, mails(mail('a')), mails(mail('a'), mail('b', 'Accueil')))).toBe(conflict);
      expect(merge(base, mails(mail('b')), mails(mail('a')))).toEqual({ contacts: [] });
    });

    it('says where in the joined list the two differ', () => {
      const paths: unknown[] = [];
      const node = describeFields(association);
      const merged = mergeValues(
        mails(mail('a'), mail('b')),
        mails(mail('b', 'Un')),
        mails(mail('a'), mail('b', 'Deux')),
        node,
        ({ path, node: field, theirs }) => {
          paths.push([path, field?.type]);
          return theirs;
        },
      );
      expect(paths).toEqual([[['contacts', 0, 'role', 'fr'], 'string']]);
      expect(merged).toEqual(mails(mail('b', 'Deux')));
    });

    it('asks only about what both changed', () => {
      const [base, ours, theirs] = [
        contact('+212528000000', 'a@b.ma'),
        contact('+212528000001', 'c@d.ma'),
        contact('+212528000002', 'a@b.ma'),
      ];
      expect(merge(base, ours, theirs)).toBe(conflict);
      const found: unknown[] = [];
      const merged = mergeValues(base, ours, theirs, describeFields(association), (each) => {
        found.push([each.path, each.ours, each.theirs]);
        return each.ours;
      });
      expect(merged).toEqual(ours);
      expect(found).toEqual([
        [['contacts', 0, 'phones', 0, 'number'], '+212528000001', '+212528000002'],
      ]);
    });
  });

  it('does not mind who is first, and takes an edit as it is when the other has none', () => {
    const record = fc.record(
      {
        founded: fc.constantFrom(1, 2),
        acronym: fc.constantFrom('a', 'b'),
        volunteers: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(record, record, record, (base, ours, theirs) => {
        expect(merge(base, ours, theirs)).toEqual(merge(base, theirs, ours));
        expect(merge(base, ours, base)).toEqual(ours);
      }),
    );
  });
});
