import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffPage } from './diff-page.ts';

const show = (before: string, after: string) =>
  diffPage(before, after, 'fr').map((parts) =>
    parts
      .map(({ text, change }) =>
        change === 'added' ? `{+${text}+}` : change === 'removed' ? `[-${text}-]` : text,
      )
      .join(''),
  );
const words = (start: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${start}${index}`).join(' ');

describe('diffPage', () => {
  it('tells each place that changed, and folds what stayed', () => {
    const long = words('mot', 60);
    expect(
      show(`# Un\n\n${long} un ${long}\n\nTrois`, `# Un\n\n${long} deux ${long}\n\nQuatre`),
    ).toEqual([
      expect.stringMatching(/^… mot52 .*mot59 \[-un-\]\{\+deux\+\} mot0 .*mot7 …$/),
      '[-Trois-]{+Quatre+}',
    ]);
  });

  it('hides no word of a page that is mostly rewritten', () => {
    const [before, after] = [words('vieux', 4000), words('neuf', 4000)];
    const shown = show(before, after).join('');
    for (const word of `${before} ${after}`.split(' ')) expect(shown).toContain(word);
    expect(show('', after).every((line) => line.length < 3100)).toBe(true);
  });

  it('shows what was moved behind a page of filling', () => {
    const filling = Array.from({ length: 5000 }, (_, index) => `ligne ${index}`).join('\n\n');
    expect(show('Un.', `${filling}\n\n[don](https://evil.example)`).at(-1)).toContain(
      '[don](https://evil.example)+}',
    );
  });

  it('says nothing of empty lines', () => {
    expect(show('a\n\nb', 'a\n\n\nb')).toEqual([]);
  });

  it('has every word that is no longer there, and every new one', () => {
    const line = fc.array(fc.constantFrom('a', 'b', 'و', 'é', '😀', '[x](/y)'), { maxLength: 6 });
    const page = fc.array(line, { maxLength: 8 });
    fc.assert(
      fc.property(page, page, (some, others) => {
        const [before, after] = [some, others].map((lines) =>
          lines.map((each) => each.join(' ')).join('\n'),
        ) as [string, string];
        const parts = diffPage(before, after).flat();
        const count = (text: string, word: string) => text.split(word).length - 1;
        for (const word of ['a', 'b', 'و', 'é', '😀', '[x](/y)']) {
          const changed = (change: string) =>
            parts
              .filter((part) => part.change === change)
              .reduce((sum, { text }) => sum + count(text, word), 0);
          const difference = count(after, word) - count(before, word);
          expect(changed('added') - changed('removed')).toBe(difference);
        }
      }),
    );
  });
});
