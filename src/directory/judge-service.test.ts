import { describe, expect, it } from 'vitest';
import { judgeService, splitServices } from './judge-service.ts';

const today = '2026-11-28';

describe('a service is', () => {
  it.each([
    [{}, 'undated'],
    [{ from: '2023', until: '2024' }, 'past'],
    [{ until: '2025' }, 'past'],
    [{ until: '2026-10' }, 'past'],
    [{ until: '2026-11-27' }, 'past'],
    // Its last day, month or year is still one of its own.
    [{ until: '2026-11-28' }, 'current'],
    [{ until: '2026-11' }, 'current'],
    [{ until: '2026' }, 'current'],
    [{ from: '2019' }, 'current'],
    [{ from: '2026-11-28' }, 'current'],
    [{ from: '2026' }, 'current'],
    [{ from: '2026-12' }, 'coming'],
    [{ from: '2027', until: '2028' }, 'coming'],
    [{ asOf: '2025' }, 'current'],
    [{ asOf: '2026-11-28' }, 'current'],
    [{ asOf: '2024-12' }, 'current'],
    [{ asOf: '2024-11-29' }, 'current'],
    [{ asOf: '2024-11-28' }, 'undated'],
    [{ asOf: '2023' }, 'undated'],
    // Since 2019, said in 2020: nobody knows what became of it.
    [{ from: '2019', asOf: '2020' }, 'undated'],
    [{ asOf: '2020', until: '2027' }, 'current'],
    [{ asOf: '2026', until: '2024' }, 'past'],
  ] as const)('%j: %s', (dates, state) => {
    expect(judgeService(dates, today)).toBe(state);
  });

  it('another thing on another day', () => {
    const dates = { from: '2026-12', until: '2026-12' };
    expect(
      ['2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01'].map((day) =>
        judgeService(dates, day),
      ),
    ).toEqual(['coming', 'current', 'current', 'past']);
  });
});

it('what is given today comes first, and the latest of what was done', () => {
  const { offered, done } = splitServices(
    [
      { id: 'old', until: '2019' },
      { id: 'soon', from: '2027' },
      { id: 'silent' },
      { id: 'late', from: '2023', until: '2024-06' },
      { id: 'now', asOf: '2026' },
    ],
    today,
  );
  expect(offered.map(({ id }) => id)).toEqual(['now', 'silent', 'soon']);
  expect(done.map(({ id }) => id)).toEqual(['late', 'old']);
});
