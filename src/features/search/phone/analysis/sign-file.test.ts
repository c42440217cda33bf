import { describe, expect, it } from 'vitest';
import { readSignFile, writeSignFile } from './sign-file.ts';
import { readSigns, signalsDanger } from './signs.ts';

describe('the file of the signs of danger', () => {
  it('has the letters that tell words apart, by script, in order', () => {
    const bytes = writeSignFile(['ضرب+ -برد,kin=père/mari,größe phoque @kin', 'ⵉⵛⴰⵜ*,فى,-film']);
    const text = 'ضرب+ -برد\nفي,-film\nkin=mari/pere,gruse fuke @kin\n~ichat*,-film';
    expect(readSignFile(bytes)).toBe(text);
    expect(bytes).toHaveLength(text.length);
  });

  it('leaves out what calms alone, and nothing that has a word of danger', () => {
    expect(readSignFile(writeSignFile(['-film', '-film -roman', '-film tuer']))).toBe('-film tuer');
  });

  it('writes Tifinagh by its sounds, each once', () => {
    expect(readSignFile(writeSignFile(['ⵉⴽⴽⴰⵜⵜ,ⵉⵛⴰⵖ']))).toBe('~ikat,~ichagh');
  });

  it.each([
    ['خطف*/غرق*', 'tkhtaf'],
    ['ضرب/ظرب فيا', 'كيضرب فيا'],
    ['phoque', 'fok'],
    ['couteau quelqu*', 'couteaux quelquun'],
    ['ⵉⵛⴰⵜ* ⵏⵖ', 'icchat ngh'],
    ['ⵉⵛⴰⵜ* ⵏⵖ', 'ⵉⵛⴰⵜ ⵏⵖ'],
  ])('says the same as what it was made of: %s', (sign, typed) => {
    const signs = readSigns(readSignFile(writeSignFile([sign])));
    expect(signalsDanger(typed, signs)).toBe(signalsDanger(typed, readSigns(sign)));
  });

  it('is empty without signs, and refuses letters that it cannot hold', () => {
    expect(writeSignFile([])).toHaveLength(0);
    expect(() => writeSignFile(['страх'])).toThrow('с');
    expect(() => writeSignFile(['恐怖'])).toThrow('恐');
  });
});
