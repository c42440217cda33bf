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
