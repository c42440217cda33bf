import { describe, expect, it } from 'vitest';
import { site } from '#model/site.ts';
import { readRecord } from '#records/read-record.ts';
import { buildContent } from '#testing/content-builder.ts';
import { ramadanLikely } from './ramadan-likely.ts';

function check(...periods: [from: string, to: string][]) {
  const table = periods.map(([from, to]) => `  - from: "${from}"\n    to: "${to}"\n`).join('');
  const text = `name:\n  fr: Twiza\nurl: https://twiza.example\nramadan:\n${table}`;
  const siteFile = { ...readRecord(text, 'site.yaml', site), file: 'site.yaml', text };
  const content = { ...buildContent({}), site: siteFile.record, siteFile };
  return ramadanLikely
    .check(content, { today: '2026-11-22' })
    .map(({ line, values }) => `${line} ${values.why}`);
}

/** The day on which the Ramadan nearest to a day is expected. */
function expectNear(day: string): string {
  const text = `name:\n  fr: Twiza\nurl: https://twiza.example\nramadan:\n  - from: "${day}"\n    to: "${day}"\n`;
  const siteFile = { ...readRecord(text, 'site.yaml', site), file: 'site.yaml', text };
  const content = { ...buildContent({}), site: siteFile.record, siteFile };
  return String(ramadanLikely.check(content, { today: '2026-11-22' })[0]?.values.expected);
}

describe('ramadan-likely', () => {
  it('takes Ramadan as it was announced, a day earlier or later than expected', () => {
    expect(check(['2025-03-02', '2025-03-30'], ['2026-02-19', '2026-03-20'])).toEqual([]);
    expect(check(['2027-02-08', '2027-03-09'], ['2027-02-08', '2027-03-09']).length).toBe(1);
    expect(check(['2030-01-06', '2030-02-03'], ['2030-12-27', '2031-01-25'])).toEqual([]);
  });

  it('takes the crescent up to two days from the calendar, and none beyond', () => {
    expect(check(['2025-02-28', '2025-03-28'])).toEqual([]);
    expect(check(['2025-02-27', '2025-03-27'])).toEqual(['5 far']);
    expect(check(['2025-03-04', '2025-04-01'])).toEqual([]);
    expect(check(['2025-03-05', '2025-04-02'])).toEqual(['5 far']);
  });

  it.each([
    ['2025-03-02', '2025-04-02', 'length'],
    ['2025-03-30', '2025-03-02', 'length'],
    ['2025-03-02', '2026-03-30', 'length'],
    ['2025-05-02', '2025-05-31', 'far'],
    ['1825-03-02', '1825-03-30', 'far'],
  ])('refuses %s to %s: %s', (from, to, why) => {
    expect(check([from, to])).toEqual([`5 ${why}`]);
  });

  it('says when the nearest Ramadan is expected, before or after', () => {
    expect(['2025-08-15', '2025-09-01'].map(expectNear)).toEqual(['2025-03-02', '2026-02-19']);
  });

  it('says what was written, how long that is and what was expected', () => {
    const text = `name:\n  fr: Twiza\nurl: https://twiza.example\nramadan:\n  - from: "2025-03-02"\n    to: "2025-04-02"\n`;
    const siteFile = { ...readRecord(text, 'site.yaml', site), file: 'site.yaml', text };
    const content = { ...buildContent({}), site: siteFile.record, siteFile };
    expect(ramadanLikely.check(content, { today: '2026-11-22' })).toMatchObject([
      {
        rule: 'ramadan-unlikely',
        severity: 'error',
        values: {
          why: 'length',
          from: '2025-03-02',
          to: '2025-04-02',
          length: 32,
          expected: '2025-03-02',
        },
      },
    ]);
  });

  it('takes 29 days and 30, and the Ramadans of two years for two', () => {
    expect(check(['2025-03-02', '2025-03-30'])).toEqual([]);
    expect(check(['2025-03-02', '2025-03-31'])).toEqual([]);
    expect(check(['2025-03-02', '2025-03-29'])).toEqual(['5 length']);
    expect(check(['2025-03-02', '2025-04-01'])).toEqual(['5 length']);
    expect(check(['2025-03-02', '2025-03-30'], ['2026-02-19', '2026-03-20'])).toEqual([]);
  });

  it('refuses the same Ramadan twice', () => {
    expect(check(['2025-03-01', '2025-03-29'], ['2025-03-02', '2025-03-30'])).toEqual(['7 twice']);
  });
});
