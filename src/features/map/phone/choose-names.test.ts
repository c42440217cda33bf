import { describe, expect, it } from 'vitest';
import { chooseNames } from './choose-names.ts';

const casablanca = { name: 'Casablanca', x: 100, y: 100 };
const mediouna = { name: 'Médiouna', x: 120, y: 104 };
const settat = { name: 'Settat', x: 110, y: 200 };

describe('the names on the map', () => {
  it('leave out the later of two that would stand on one another', () => {
    expect(chooseNames([casablanca, mediouna, settat], [], 26)).toEqual([casablanca, settat]);
    expect(chooseNames([mediouna, casablanca], [], 26)).toEqual([mediouna]);
  });

  it('leave out one that would stand under a mark, and keep it below its own', () => {
    expect(chooseNames([casablanca], [{ x: 130, y: 120 }], 26)).toEqual([]);
    expect(chooseNames([casablanca], [{ x: 100, y: 100 }], 26)).toEqual([casablanca]);
  });
});
