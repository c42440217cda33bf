import { expect, it } from 'vitest';
import {
  closedPanel,
  type MapPanelAction,
  mustLoadAnew,
  reducePanel,
  tellPanel,
} from './panel-reducer.ts';

it.each<[actions: MapPanelAction[], step: string, said: string | undefined, failures: number]>([
  [[], 'closed', undefined, 0],
  [['asked'], 'loading', 'loading', 0],
  [['asked', 'asked'], 'loading', 'loading', 0],
  [['asked', 'came'], 'there', undefined, 0],
  [['asked', 'came', 'asked'], 'there', undefined, 0],
  [['asked', 'failed'], 'closed', 'failed', 1],
  [['asked', 'failed', 'asked'], 'loading', 'loading', 1],
  [['asked', 'failed', 'asked', 'failed'], 'closed', 'failed', 2],
  [['asked', 'failed', 'asked', 'came'], 'there', undefined, 1],
])('after %j the map is %s, and the panel says: %s', (actions, step, said, failures) => {
  const model = actions.reduce(reducePanel, closedPanel);
  expect(model).toEqual({ step, failures });
  expect(tellPanel(model)).toBe(said);
});

it('is asked for once', () => {
  const loading = reducePanel(closedPanel, 'asked');
  expect(reducePanel(loading, 'asked')).toBe(loading);
});

it.each([
  [0, true, false],
  [1, true, false],
  [2, true, true],
  [3, true, true],
  [2, false, false],
])('after %i failures, online: %s, the page is loaded anew: %s', (failures, isOnline, isNew) => {
  expect(mustLoadAnew({ step: 'closed', failures }, isOnline)).toBe(isNew);
});
