import { describe, expect, it } from 'vitest';
import { association } from '#model/associations.ts';
import { describeFields } from '#model/describe-fields.ts';
import { matchItems } from './match-items.ts';

const { properties = {} } = describeFields(association);
const itemOf = (key: string) => properties[key]?.items;

describe('matchItems', () => {
  it('does not mind where an item stands', () => {
    const [a, b, c] = [{ service: 'a' }, { service: 'b' }, { service: 'c' }];
    expect(matchItems([a, b], [c, b, a], itemOf('services'))).toEqual({
      pairs: [
        { before: b, after: b },
        { before: a, after: a },
      ],
      added: [c],
      removed: [],
    });
  });

  it('knows an item by what it names, not by what else it says', () => {
    const before = [{ service: 'a', cost: 'free', access: ['phone'] }];
    const after = [{ service: 'b', cost: 'free', access: ['phone'] }];
    expect(matchItems(before, after, itemOf('services'))).toEqual({
      pairs: [],
      added: after,
      removed: before,
    });
    const changed = [{ service: 'a', cost: 'paid', access: ['online'] }];
    expect(matchItems(before, changed, itemOf('services')).pairs).toHaveLength(1);
  });

  it('gives each item one twin at most', () => {
    const text = { fr: 'Cours de couture' };
    const { pairs, removed } = matchItems(
      [{ fr: 'Cours de couture le soir' }, { fr: 'Cours de couture' }],
      [text],
      itemOf('activities'),
    );
    expect(pairs).toEqual([{ before: { fr: 'Cours de couture' }, after: text }]);
    expect(removed).toHaveLength(1);
  });

  it('takes a translation for the same text', () => {
    const before = [{ fr: 'Fête annuelle' }];
    const after = [{ ar: 'حفل سنوي', fr: 'Fête annuelle' }];
    expect(matchItems(before, after, itemOf('activities')).pairs).toHaveLength(1);
  });
});

describe('what became of an item', () => {
  const match = (key: string, before: object[], after: object[]) => {
    const { pairs, added, removed } = matchItems(before, after, itemOf(key));
    return [pairs.length, added.length, removed.length];
  };

  it('is another number, where it was the only telephone', () => {
    const contact = properties.contacts?.items?.properties?.phones?.items;
    const phone = (number: string) => ({ number });
    const { pairs } = matchItems([phone('+212528000001')], [phone('+212612345678')], contact);
    expect(pairs).toEqual([{ before: phone('+212528000001'), after: phone('+212612345678') }]);
    const two = [phone('+212528000001'), phone('+212528000002')];
    expect(matchItems(two, [phone('+212612345678')], contact).pairs).toEqual([]);
    expect(matchItems([phone('+212528000001')], [], contact).removed).toHaveLength(1);
  });

  it('is another service, where it was the only one', () => {
    expect(match('services', [{ service: 'a' }], [{ service: 'b' }])).toEqual([0, 1, 1]);
  });

  it('is the same while two words of five are', () => {
    const text = (fr: string) => [{ fr }];
    expect(
      match('activities', text('un deux trois quatre cinq'), text('un deux six sept huit')),
    ).toEqual([1, 0, 0]);
    expect(
      match('activities', text('un deux trois quatre cinq'), text('un six sept huit neuf')),
    ).toEqual([0, 1, 1]);
  });

  it('is told by what it is most like', () => {
    const before = [
      { service: 'a', cost: 'free', languages: ['ar', 'fr'] },
      { service: 'a', cost: 'paid', languages: ['en'] },
    ];
    const after = [
      { service: 'a', cost: 'paid', languages: ['en', 'es'] },
      { service: 'a', cost: 'free', languages: ['ar'] },
    ];
    expect(matchItems(before, after, itemOf('services')).pairs).toEqual([
      { before: before[1], after: after[0] },
      { before: before[0], after: after[1] },
    ]);
  });

  it('is nothing else for a new number or address, and something else for another id', () => {
    const contact = (number: string, email: string) => ({ phones: [{ number }], emails: [email] });
    expect(
      match('contacts', [contact('+212528000001', 'a@b.ma')], [contact('+212528000002', 'c@d.ma')]),
    ).toEqual([1, 0, 0]);
    const two = [contact('+212528000001', 'a@b.ma'), contact('+212528000003', 'e@f.ma')];
    expect(match('contacts', two, [contact('+212528000002', 'c@d.ma'), two[1] as object])).toEqual([
      1, 1, 1,
    ]);
    expect(match('contacts', two.slice(1), two)).toEqual([1, 1, 0]);
  });

  it('weighs what says which one it is as much as four other fields', () => {
    const service = (id: string, ...others: string[]) => ({
      service: id,
      ...Object.fromEntries(others.map((name) => [name, name])),
    });
    const six = ['u', 'v', 'w', 'x', 'y', 'z'];
    // Of ten, six are the same; of six, two.
    expect(match('services', [service('a', ...six)], [service('b', ...six)])).toEqual([1, 0, 0]);
    expect(match('services', [service('a', 'x', 'y')], [service('b', 'x', 'y')])).toEqual([
      0, 1, 1,
    ]);
    // Three of seven, and two of six that stand on either side.
    expect(match('services', [service('a', 'x', 'y', 'z')], [service('b', 'x', 'y', 'z')])).toEqual(
      [1, 0, 0],
    );
    expect(match('services', [service('a', 'x')], [service('a', 'y')])).toEqual([1, 0, 0]);
    expect(match('sources', [{ id: 'a', title: 'x' }], [{ id: 'a', title: 'y' }])).toEqual([
      1, 0, 0,
    ]);
    expect(match('sources', [{ id: 'a', title: 'x' }], [{ id: 'b', title: 'x' }])).toEqual([
      0, 1, 1,
    ]);
  });

  it('is the same while two of five in a list are', () => {
    const list = (...languages: string[]) => ({ languages });
    expect(match('contacts', [list('a', 'b'), {}], [list('a', 'b', 'c', 'd', 'e'), {}])).toEqual([
      2, 0, 0,
    ]);
    expect(match('contacts', [list('a', 'b', 'c', 'd', 'e'), {}], [list('a', 'b'), {}])).toEqual([
      2, 0, 0,
    ]);
    expect(match('contacts', [list('a'), {}], [list('a', 'b', 'c'), {}])).toEqual([1, 1, 1]);
    expect(match('contacts', [list('a', 'b'), {}], [{ languages: 'a' }, {}])).toEqual([1, 1, 1]);
  });

  it('is another text, where it is one in no language', () => {
    const text = (texts: object) => [texts];
    expect(match('activities', text({ fr: 'un deux' }), text({ ar: 'un deux' }))).toEqual([
      0, 1, 1,
    ]);
    expect(
      match('activities', text({ fr: 'un', en: 'one two' }), text({ fr: 'deux', en: 'one two' })),
    ).toEqual([1, 0, 0]);
  });

  it('keeps two equal ones apart', () => {
    const [a, b] = [{ fr: 'Lire' }, { fr: 'Lire' }];
    expect(matchItems([a], [a, b], itemOf('activities'))).toEqual({
      pairs: [{ before: a, after: a }],
      added: [b],
      removed: [],
    });
  });
});
