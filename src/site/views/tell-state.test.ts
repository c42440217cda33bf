import { describe, expect, it } from 'vitest';
import type { Collection } from '#model/collections.ts';
import { buildDirectory } from '#testing/directory-builder.ts';
import { createRenderContext } from './render-context.ts';
import { tellEnd, tellState } from './tell-state.ts';

const directory = buildDirectory({});
const today = '2026-11-28';
const write = (minute: number) => new Date(minute * 60_000).toISOString().slice(0, 16);

/** What stands on the page of the build, then what the phone says, each from when on. */
function tell(collection: Collection, record: object, length?: 'sentence') {
  const context = createRenderContext({ ...directory, today }, 'fr');
  const state = tellState(collection as 'calls', record, context, length);
  return (
    state && [
      state.text.text,
      ...state.steps.map(([since, text]) => `${since ? write(since) : 'at once'} ${text}`),
    ]
  );
}

describe('a call', () => {
  it('ends on the phone at midnight in Morocco', () => {
    expect(tell('calls', { closes: '2026-11-30' })).toEqual([
      'Ouvert jusqu’au 30 novembre 2026',
      '2026-12-01T00:00 Clos',
    ]);
    expect(tell('calls', { closes: '2026-11-30' }, 'sentence')).toEqual([
      'Cet appel est ouvert jusqu’au 30 novembre 2026.',
      '2026-12-01T00:00 Cet appel est clos.',
    ]);
  });

  it('opens there too', () => {
    expect(tell('calls', { opens: '2026-12-01', closes: '2026-12-15' })).toEqual([
      'Ouvre le 1er décembre 2026',
      '2026-12-01T00:00 Ouvert jusqu’au 15 décembre 2026',
      '2026-12-16T00:00 Clos',
    ]);
    expect(tell('calls', { opens: '2026-12-01' })).toEqual([
      'Ouvre le 1er décembre 2026',
      '2026-12-01T00:00 Dates non renseignées',
    ]);
  });

  it('is told as it is where it comes every year, never ends or has days without a year', () => {
    expect(tell('calls', { closes: '2026-11-30', repeats: 'yearly' })).toEqual([
      'Ouvert jusqu’au 30 novembre 2026',
      '2026-12-01T00:00 Clos, revient chaque année',
    ]);
    expect(tell('calls', { closes: '2026-11-27', repeats: 'yearly' }, 'sentence')).toEqual([
      'Cet appel est clos. Il revient chaque année, dit sa source.',
    ]);
    expect(tell('calls', { repeats: 'always' })).toEqual(['Ouvert toute l’année']);
    const season = { opens: '07-11', closes: '08-11' };
    expect(tell('calls', { season })).toEqual(['Du 11 juillet au 11 août, année inconnue']);
    expect(tell('calls', { season: { closes: '05-31' }, repeats: 'yearly' })).toEqual([
      'Chaque année jusqu’au 31 mai',
    ]);
  });

  it('says until when it can be answered, so that the phone counts the days', () => {
    const context = createRenderContext({ ...directory, today }, 'fr');
    const leftOf = (call: object) => tellState('calls', call, context)?.left;
    expect(write(leftOf({ closes: '2026-11-30' }) ?? 0)).toBe('2026-12-01T00:00');
    expect([{ closes: '2026' }, { closes: '2026-11-27' }, {}].map(leftOf)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('stays what it is where nothing is ahead', () => {
    expect(tell('calls', { closes: '2026-11-27' })).toEqual(['Clos']);
    expect(tell('calls', {})).toEqual(['Dates non renseignées']);
  });
});

it('a role, a need and a wish name their last day', () => {
  expect(tell('opportunities', { closes: '2026-11-30' })).toEqual([
    'Date limite\u00a0: 30 novembre 2026',
    '2026-12-01T00:00 Candidatures closes',
  ]);
  expect(tell('opportunities', {})).toBeUndefined();
  expect(tell('needs', { expires: '2026-11-30' })).toEqual(['Valable jusqu’au 30 novembre 2026']);
  expect(tell('volunteers', { expires: '2026-11-30' })).toEqual([
    'Valable jusqu’au 30 novembre 2026',
  ]);
});

describe('an event', () => {
  it.each([
    [
      { starts: '2026-12-05' },
      ['', 'at once À venir', '2026-12-05T00:00 En ce moment', '2026-12-06T00:00 Date passée'],
    ],
    [
      { starts: '2026-12-05', ends: '2026-12-07' },
      ['', 'at once À venir', '2026-12-05T00:00 En ce moment', '2026-12-08T00:00 Date passée'],
    ],
    // Of a month nobody knows on which of its days.
    [
      { starts: '2026-12' },
      ['', 'at once À venir', '2026-12-01T00:00 ', '2027-01-01T00:00 Date passée'],
    ],
    [{ starts: '2026-11-27' }, ['Date passée']],
    [{ starts: '2025' }, ['Date passée']],
    [
      { starts: '2026' },
      ['', 'at once À venir', '2026-01-01T00:00 ', '2027-01-01T00:00 Date passée'],
    ],
    [{}, undefined],
  ])('%j', (dates, told) => {
    expect(tell('events', dates)).toEqual(told);
  });
});

it('an event goes by the clock of its place, and by its times where they are known', () => {
  const times = { starts: '2026-12-05', startTime: '18:30', endTime: '20:00' };
  expect(tell('events', times)).toEqual([
    '',
    'at once À venir',
    '2026-12-05T18:30 En ce moment',
    '2026-12-05T20:00 Date passée',
  ]);
  expect(tell('events', { ...times, timeZone: 'America/Toronto' })?.slice(2)).toEqual([
    '2026-12-05T23:30 En ce moment',
    '2026-12-06T01:00 Date passée',
  ]);
  const place = { country: 'BE', precision: 'country' };
  expect(tell('events', { starts: '2026-12-05', place })?.slice(2)).toEqual([
    '2026-12-04T23:00 En ce moment',
    '2026-12-05T23:00 Date passée',
  ]);
  // Still Saturday in Honolulu when a build in Morocco counts Sunday.
  const late = { starts: '2026-11-27', timeZone: 'Pacific/Honolulu' };
  expect(tell('events', late)?.at(-1)).toBe('2026-11-28T10:00 Date passée');
});

describe('what the next build leaves out', () => {
  it.each([
    [{ expires: '2026-11-30' }, '2026-12-01T00:00'],
    [{ publicAppeal: true, authorisation: { to: '2026-12-31' } }, '2027-01-01T00:00'],
    [
      { expires: '2027-06-01', publicAppeal: true, authorisation: { to: '2026-12-31' } },
      '2027-01-01T00:00',
    ],
    // An authorisation matters to a public appeal alone.
    [{ authorisation: { to: '2026-12-31' } }, undefined],
    [{}, undefined],
  ])('%j is taken away by the phone', (record, minute) => {
    const [step] = tellEnd(record, today) ?? [];
    expect(step && write(step[0])).toBe(minute);
    expect(step?.[1]).toBeUndefined();
  });
});
