import { describe, expect, it } from 'vitest';
import {
  firstMap,
  isUpToDate,
  type MapAction,
  type MapModel,
  nameView,
  reduceMap,
} from './map-reducer.ts';

const drawn: MapModel = { ...firstMap, outlines: 'there', drawn: 'country 6' };
const abroad: MapModel = { ...drawn, scene: 'world', drawn: 'world 2' };

const follow = (...actions: MapAction[]) => actions.reduce(reduceMap, firstMap);

it('opens on the country, whose outlines are on their way', () => {
  expect(follow()).toEqual({ scene: 'country', outlines: 'asking', isMoving: false, drawn: '' });
});

it.each<[string, MapModel, MapAction, Partial<MapModel>]>([
  [
    'leads abroad, and asks for outlines',
    drawn,
    { type: 'led', to: 'world' },
    { scene: 'world', outlines: 'asking', drawn: '' },
  ],
  [
    'leads home',
    abroad,
    { type: 'led', to: 'country' },
    { scene: 'country', outlines: 'asking', drawn: '' },
  ],
  [
    'draws anew where it is, and asks for nothing',
    drawn,
    { type: 'led', to: 'country' },
    { drawn: '' },
  ],
  ['draws anew what passes another filter', drawn, { type: 'changed' }, { drawn: '' }],
  ['zooms', drawn, { type: 'zooming' }, { isMoving: true }],
  ['rests', { ...drawn, isMoving: true }, { type: 'rested' }, {}],
  ['knows what it has drawn', drawn, { type: 'drawn', view: 'country 7' }, { drawn: 'country 7' }],
  [
    'draws outlines that come',
    { ...drawn, outlines: 'asking' },
    { type: 'there', of: 'country' },
    { drawn: '' },
  ],
  [
    'says that outlines did not come',
    { ...drawn, outlines: 'asking' },
    { type: 'failed', of: 'country' },
    { outlines: 'failed', drawn: '' },
  ],
  [
    'asks again for outlines that did not come',
    { ...drawn, outlines: 'failed' },
    { type: 'retried' },
    { outlines: 'asking' },
  ],
])('%s', (_, before, action, change) => {
  expect(reduceMap(before, action)).toEqual({
    ...before,
    isMoving: false,
    outlines: 'there',
    ...change,
  });
});

describe('outlines', () => {
  it.each<[string, MapModel, MapAction]>([
    ['come too late for a scene that was left', abroad, { type: 'there', of: 'country' }],
    ['are no failure of a scene that was left', abroad, { type: 'failed', of: 'country' }],
    ['are not drawn twice', drawn, { type: 'there', of: 'country' }],
    [
      'are not said twice to have failed',
      { ...drawn, outlines: 'failed' },
      { type: 'failed', of: 'country' },
    ],
  ])('%s', (_, model, action) => {
    expect(reduceMap(model, action)).toBe(model);
  });

  it('come after they failed', () => {
    const of = 'country';
    const { outlines } = follow({ type: 'failed', of }, { type: 'retried' }, { type: 'there', of });
    expect(outlines).toBe('there');
  });
});

describe('a view', () => {
  it('from afar is the same wherever the map stands, from near another with every move', () => {
    expect(nameView(drawn, 6, false)).toBe(drawn.drawn);
    expect(nameView(abroad, 2, false)).toBe(abroad.drawn);
    expect(nameView(drawn, 8, true)).toBe('');
  });

  it.each<[string, MapModel, string, boolean]>([
    ['is drawn once from afar', drawn, 'country 6', true],
    ['is another after a zoom', drawn, 'country 7', false],
    ['is drawn at every move from near', { ...drawn, drawn: '' }, '', false],
    ['waits for the end of a zoom', { ...drawn, isMoving: true }, 'country 7', true],
  ])('%s', (_, model, view, isSo) => {
    expect(isUpToDate(model, view)).toBe(isSo);
  });
});
