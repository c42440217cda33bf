import { describe, expect, it } from 'vitest';
import { readDangerFile, writeDangerFile } from './danger-file.ts';
import { readSigns, signalsDanger } from './signals-danger.ts';

describe('the file of the signs of danger', () => {
  it('has the letters that tell words apart, by script, in order', () => {
    const bytes = writeDangerFile(['ضرب+ -برد,kin=père/mari,größe phoque @kin', 'ⵉⵛⴰⵜ*,فى,-film']);
    const text = 'ضرب+ -برد\nفي,-film\nkin=mari/pere,gruse fuke @kin\n~ichat*,-film';
    expect(readDangerFile(bytes)).toBe(text);
    expect(bytes).toHaveLength(text.length);
  });

  it.each([
    ['خطف*/غرق*', 'tkhtaf'],
    ['ضرب/ظرب فيا', 'كيضرب فيا'],
    ['phoque', 'fok'],
    ['couteau quelqu*', 'couteaux quelquun'],
    ['ⵉⵛⴰⵜ* ⵏⵖ', 'icchat ngh'],
    ['ⵉⵛⴰⵜ* ⵏⵖ', 'ⵉⵛⴰⵜ ⵏⵖ'],
  ])('says the same as what it was made of: %s', (sign, typed) => {
    const signs = readSigns(readDangerFile(writeDangerFile([sign])));
    expect(signalsDanger(typed, signs)).toBe(signalsDanger(typed, readSigns(sign)));
  });

  it('is empty without signs, and refuses letters that it cannot hold', () => {
    expect(writeDangerFile([])).toHaveLength(0);
    expect(() => writeDangerFile(['страх'])).toThrow('с');
    expect(() => writeDangerFile(['恐怖'])).toThrow('恐');
  });
});
