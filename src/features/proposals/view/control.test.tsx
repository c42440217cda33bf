import { describe, expect, it } from 'vitest';
import type { FormOption } from '#features/proposals/form/question.ts';
import { langOfOption, sharedLang } from './control.tsx';

const yes: FormOption = { value: 'yes', name: 'ⵢⴰⵀ', lang: 'zgh' };
const partly: FormOption = { value: 'partly', name: 'En partie', lang: 'fr' };
const free: FormOption = { value: 'free', name: 'Gratuit', lang: 'fr' };

describe('a list to choose from', () => {
  it('says its language once where all names are in one', () => {
    expect(sharedLang([partly, free], 'zgh')).toBe('fr');
    expect(langOfOption(free, 'fr')).toEqual({});
  });

  it('says the language of each name that is not in that of the page, where they differ', () => {
    expect(sharedLang([yes, partly], 'zgh')).toBe('zgh');
    expect([yes, partly].map((option) => langOfOption(option, 'zgh'))).toEqual([
      {},
      { lang: 'fr-MA', dir: 'ltr' },
    ]);
  });
});
