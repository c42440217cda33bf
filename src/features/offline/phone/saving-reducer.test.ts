import { expect, it } from 'vitest';
import { reduceSaving, type SavingAction, type SavingModel } from './saving-reducer.ts';

const new_: SavingAction = { isThere: false, size: '120' };
const kept: SavingAction = { isThere: true, at: '01/03/2026' };
const started: SavingAction = { progress: [0, 1] };
const came: SavingAction = { progress: [3, 9] };
const broken: SavingAction = { trouble: 'broken', isThere: true };
const full: SavingAction = { trouble: 'full', isThere: false };

it.each<[string, SavingAction[], Partial<SavingModel>]>([
  ['says what it costs before it is kept', [new_], { size: '120' }],
  ['says since when it is kept', [kept], { at: '01/03/2026', isThere: true }],
  ['begins at nothing of one file', [new_, started], { size: '120', progress: [0, 1] }],
  ['tells how far it has come', [new_, started, came], { size: '120', progress: [3, 9] }],
  [
    'has ended once it is kept',
    [new_, started, came, kept],
    { size: '120', at: '01/03/2026', isThere: true },
  ],
  [
    'lets what came before the network broke off be deleted',
    [new_, started, came, broken],
    { size: '120', trouble: 'broken', isThere: true },
  ],
  [
    'has nothing to delete on a full phone',
    [new_, started, full],
    { size: '120', trouble: 'full' },
  ],
  [
    'forgets what went wrong once it is tried again',
    [new_, started, broken, started],
    { size: '120', isThere: true, progress: [0, 1] },
  ],
  [
    'says nothing of an earlier trouble once it is kept',
    [new_, started, broken, started, kept],
    { size: '120', at: '01/03/2026', isThere: true },
  ],
  [
    'keeps what it had where a second time breaks off',
    [kept, started, broken],
    { at: '01/03/2026', isThere: true, trouble: 'broken' },
  ],
])('%s', (_, actions, model) => {
  expect(actions.reduce<SavingModel>(reduceSaving, {})).toEqual({ isThere: false, ...model });
});
