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
});
