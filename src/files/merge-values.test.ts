import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { association } from '#schemas/associations.ts';
import { describeFields } from '#schemas/describe-fields.ts';
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
      'two versions of a list of parts',
      { sources: [] },
      { sources: [{ id: 'a' }] },
      { sources: [{ id: 'b' }] },
    ],
  ])('leaves it to a person to choose between %s', (_, base, ours, theirs) => {
    expect(merge(base, ours, theirs)).toBe(conflict);
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
