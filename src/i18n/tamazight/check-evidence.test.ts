import { describe, expect, it } from 'vitest';
import { checkEvidence } from './check-evidence.ts';
import type { WordEvidence } from './evidence.ts';

const rules = { R2: 'Genitive' };
const home: WordEvidence = {
  messages: ['nav.home'],
  zgh: 'ⴰⵙⵏⵓⴱⴳ',
  confidence: 'attested',
  sources: ['MediaWiki mainpage'],
};
const shelter: WordEvidence = {
  record: 'services/shelter',
  zgh: 'ⴰⵣⴷⴷⵓⵖ',
  confidence: 'doubtful',
  sources: ['DGLAI 135215'],
};

function check(entries: WordEvidence[], messages = {}, records = {}) {
  return checkEvidence(entries, rules, { messages, labels: {}, records });
}

describe('checkEvidence', () => {
  it('has nothing to say where words and evidence agree, and what is doubtful is left out', () => {
    expect(check([home, shelter], { 'nav.home': 'ⴰⵙⵏⵓⴱⴳ' })).toEqual([]);
  });

  it('names a word without evidence', () => {
    const problems = check([], { 'nav.home': 'ⴰⵙⵏⵓⴱⴳ' });
    expect(problems).toEqual([
      expect.stringMatching(/^src\/i18n\/zgh\.json, nav\.home: “ⴰⵙⵏⵓⴱⴳ” has no evidence .* leave/),
    ]);
  });

  it('names a word that is shown though it is doubtful', () => {
    expect(check([shelter], {}, { 'services/shelter': 'ⴰⵣⴷⴷⵓⵖ' })).toEqual([
      expect.stringContaining('content/services/shelter.yaml, name.zgh: “ⴰⵣⴷⴷⵓⵖ” has no evidence'),
    ]);
  });

  it('names a word that is written otherwise, and one that is left out', () => {
    expect(check([home], { 'nav.home': 'ⴰⵙⵏⵓⴱ' })).toEqual([
      expect.stringMatching(/nav\.home: it is “ⴰⵙⵏⵓⴱ”, .* has “ⴰⵙⵏⵓⴱⴳ”/),
    ]);
    expect(check([home])).toEqual([expect.stringContaining('nav.home: it is missing')]);
  });

  it('names entries that say too little or twice', () => {
    const bare: WordEvidence = {
      fr: 'téléphone',
      zgh: 'ⵜⵜⵉⵍⵉⴼⵓⵏ',
      confidence: 'attested',
      sources: [],
    };
    const ruled: WordEvidence = { ...bare, sources: ['DGLAI 134915'], rules: ['R99'] };
    const empty: WordEvidence = { fr: 'loisir', confidence: 'attested', sources: ['DGLAI 141467'] };
    const nameless: WordEvidence = { zgh: 'ⴰⴼ', confidence: 'attested', sources: ['Amsfti 42'] };
    expect(check([bare, ruled, empty, nameless])).toEqual([
      expect.stringContaining('téléphone: it names no source'),
      expect.stringContaining('téléphone: nobody says what rule R99 is'),
      expect.stringContaining('loisir: it has no words'),
      expect.stringContaining('ⴰⴼ: nobody knows what it means'),
    ]);
    expect(check([home, home], { 'nav.home': 'ⴰⵙⵏⵓⴱⴳ' })).toEqual([
      expect.stringContaining('nav.home: two entries speak of it'),
    ]);
  });
});
