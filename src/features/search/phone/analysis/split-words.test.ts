import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text.ts';
import { bareWord, splitWords } from './split-words.ts';

const bareOf = (word: string) => bareWord(foldText(word)).bare;

describe('splitWords', () => {
  it('parts words, and joins letters that stand alone', () => {
    expect(splitWords('')).toEqual([]);
    expect(splitWords("l'eveil et l'education")).toEqual(["l'eveil", 'et', "l'education"]);
    expect(splitWords('club a i e h fes')).toEqual(['club', 'aieh', 'fes']);
    expect(splitWords('a b')).toEqual(['a', 'b']);
    expect(splitWords('ⵜⴰⵎⵙⵎⵓⵏⵜ ⵏ ⵉ ⴷ')).toHaveLength(4);
  });
});

describe('bareWord', () => {
  it.each([
    ['l’Éveil', 'eveil'],
    ['d’aide', 'aide'],
    ['qu’elle', 'elle'],
    ['jusqu’ici', 'ici'],
    ['d’l’eau', 'eau'],
    ['M’diq', 'diq'],
    ['women’s', 'women'],
    ['الصويرة', 'صويره'],
    ['والخطارات', 'خطارات'],
    ['للخريجين', 'خريجين'],
    ['الدم', 'دم'],
  ])('%s is %s, for certain', (word, bare) => {
    expect(bareOf(word)).toEqual([bare]);
    expect(bareWord(foldText(word)).isSurelyBare).toBe(true);
  });

  it.each([
    ['وأيتام', ['ايتام']],
    ['لحماية', ['حمايه']],
    ['ولحماية', ['لحمايه', 'حمايه']],
    ['بتيزنيت', ['تيزنيت']],
    ['لجنة', ['جنه']],
    ['والدين', ['الدين']],
    ['بالصويرة', ['صويره']],
    ['بالغين', ['غين']],
  ])('%s may be %s', (word, bare) => {
    expect(bareOf(word)).toEqual(bare);
    expect(bareWord(foldText(word)).isSurelyBare).toBe(false);
  });

  it.each(['école', 'qur’an', 'باب', 'الى', 'ⵜⵓⴷⵔⵜ', '1974', 'l'])('%s is whole', (word) => {
    expect(bareOf(word).filter((bare) => bare !== 'quran')).toEqual([]);
  });

  it('keeps the word in a hurry, without apostrophe', () => {
    expect(bareWord("m'diq").exact).toBe('mdiq');
    expect(bareWord("qur'an").exact).toBe('quran');
  });
});
