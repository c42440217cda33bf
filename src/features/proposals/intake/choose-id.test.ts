import { describe, expect, it } from 'vitest';
import { chooseId } from './choose-id.ts';
import { RefusedAnswer } from './refused.ts';

const isTaken = (id: string) => id === 'khotwa';

describe('chooseId', () => {
  it('takes what the maintainer chose, or makes one of the names', () => {
    expect(chooseId({}, 'dar-amal', isTaken)).toBe('dar-amal');
    expect(chooseId({ name: { fr: 'Association Tissir' } }, undefined, isTaken)).toBe('tissir');
  });

  it.each(['nul', 'lpt9', 'by-name', 'index', 'khotwa', 'Dar'])('refuses %s', (id) => {
    expect(() => chooseId({}, id, isTaken)).toThrow(RefusedAnswer);
  });

  it.each(['CON', 'Association By-Name', 'Index'])('makes an id of “%s” that can be', (fr) => {
    expect(chooseId({ name: { fr } }, undefined, isTaken)).toMatch(/^association-/);
  });
});
