import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '#records/compare-texts.ts';
import { diffWords } from './diff-words.ts';
import type { WordChange } from './piece.ts';

const show = (parts: WordChange[] | undefined) =>
  parts
    ?.map(({ text, change }) =>
      change === 'added' ? `{+${text}+}` : change === 'removed' ? `[-${text}-]` : text,
    )
    .join('');

describe('diffWords', () => {
  it('marks the words that changed', () => {
    expect(
      show(diffWords('Association de Marrakech qui aide', 'Association de Safi qui aide')),
    ).toBe('Association de [-Marrakech-]{+Safi+} qui aide');
  });

  it('marks whole words in Arabic, not letters', () => {
    expect(show(diffWords('جمعية من مراكش تواكب النساء', 'جمعية من آسفي تواكب النساء', 'ar'))).toBe(
      'جمعية من [-مراكش-]{+آسفي+} تواكب النساء',
    );
  });

  it('reads words that follow each other as one change', () => {
    expect(
      show(diffWords('Elle aide les jeunes filles à lire', 'Elle aide les femmes seules à lire')),
    ).toBe('Elle aide les [-jeunes filles-]{+femmes seules+} à lire');
  });

  it('says nothing when hardly a word stayed', () => {
    expect(diffWords('Une phrase.', 'Tout autre chose, vraiment.')).toBeUndefined();
  });

  it('leaves out what is far from any change', () => {
    const long = Array.from({ length: 100 }, (_, index) => `mot${index}`).join(' ');
    expect(show(diffWords(`${long} un ${long}`, `${long} deux ${long}`))).toMatch(
      /^… mot92 .*mot99 \[-un-\]\{\+deux\+\} mot0 .*mot6 mot7 …/,
    );
  });

  it('tells both texts, whatever they are, when they are short', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'و', 'é', '.'), { maxLength: 6 });
    fc.assert(
      fc.property(text, text, (some, others) => {
        const [before, after] = [some.join(' '), others.join(' ')];
        const parts = diffWords(before, after);
        if (!parts) return;
        const without = (change: string) =>
          parts.flatMap((part) => (part.change === change ? [] : part.text)).join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });
});

describe('compareTexts', () => {
  it('counts shared words', () => {
    expect(compareTexts('une caravane médicale', 'une caravane')).toBeCloseTo(0.8);
    expect(compareTexts('une', 'autre')).toBe(0);
  });
});
