import { describe, expect, it } from 'vitest';
import { site } from '#model/site.ts';
import { readRecord } from '#records/read-record.ts';
import { buildContent } from '#testing/content-builder.ts';
import { holidaysLikely } from './holidays-likely.ts';

const head = 'name:\n  fr: Twiza\nurl: https://twiza.example\nholidays:\n';

/** What is told of one row of the table. */
function tell(row: string, today = '2026-11-28') {
  const text = `${head}  - name:\n      fr: Aïd al-Fitr\n${row}`;
  const siteFile = { ...readRecord(text, 'site.yaml', site), file: 'site.yaml', text };
  const content = { ...buildContent({}), site: siteFile.record, siteFile };
  return holidaysLikely.check(content, { today });
}

/** Rules with the line that they stand on. */
function check(row: string, today?: string) {
  return tell(row, today).map(({ line, rule, severity, values }) =>
    [line, rule, severity, values.why ?? values.expected].join(' '),
  );
}
const days = (...periods: [from: string, to: string][]) =>
  `    days:\n${periods.map(([from, to]) => `      - from: "${from}"\n        to: "${to}"\n`).join('')}`;

describe('holidays-likely', () => {
  it('takes a fixed day, a leap day, days that somebody wrote, and a feast near the calendar’s', () => {
    expect(check('    every: 07-30\n')).toEqual([]);
    expect(check('    every: 02-29\n')).toEqual([]);
    expect(check(days(['2027-04-05', '2027-04-05']))).toEqual([]);
    for (const from of ['2027-03-09', '2027-03-10', '2027-03-11'])
      expect(check(`    lunar: 10-01\n${days([from, '2027-03-12'])}`)).toEqual([]);
  });

  it('takes a feast up to two days from the calendar’s, and none beyond', () => {
    for (const from of ['2027-03-08', '2027-03-12'])
      expect(check(`    lunar: 10-01\n${days([from, from])}`)).toEqual([]);
    for (const from of ['2027-03-07', '2027-03-13'])
      expect(check(`    lunar: 10-01\n${days([from, from])}`)).toContain(
        '9 holiday-unlikely error far',
      );
  });

  it('takes ten days in a row, and refuses eleven', () => {
    expect(check(days(['2027-04-05', '2027-04-14']))).toEqual([]);
    expect(check(days(['2027-04-05', '2027-04-15']))).toEqual(['8 holiday-unlikely error length']);
  });

  it('refuses the thirty-first of a month by the moon, and expects no other day', () => {
    expect(check('    lunar: 10-31\n')[0]).toBe('7 holiday-unlikely error day');
    const values = { why: 'day', name: 'Aïd al-Fitr', from: '10-31', to: '', expected: '' };
    expect(tell('    lunar: 10-31\n')[0]?.values).toEqual(values);
  });

  it.each([
    ['    length: 2\n', '5 holiday-unlikely error never'],
    ['    every: 02-30\n', '7 holiday-unlikely error day'],
    [days(['2027-04-05', '2027-04-04']), '8 holiday-unlikely error order'],
    [days(['2027-04-05', '2028-04-05']), '8 holiday-unlikely error length'],
  ])('refuses %j: %s', (row, found) => {
    expect(check(row)).toEqual([found]);
  });

  it('refuses a feast of the moon far from the calendar’s, or twice in a year', () => {
    expect(check(`    lunar: 10-01\n${days(['2027-03-15', '2027-03-16'])}`)).toEqual([
      '9 holiday-unlikely error far',
    ]);
    expect(
      check(
        `    lunar: 10-01\n${days(['2027-03-10', '2027-03-11'], ['2027-03-11', '2027-03-12'])}`,
      ),
    ).toEqual(['11 holiday-unlikely error twice']);
    expect(
      check(`    every: 03-10\n    lunar: 10-01\n${days(['2027-03-10', '2027-03-11'])}`),
    ).toEqual(['8 holiday-unlikely error both']);
  });

  it('says when the nearest feast is expected, before or after', () => {
    const expected = (from: string) => tell(`    lunar: 10-01\n${days([from, from])}`)[0]?.values;
    const values = { why: 'far', name: 'Aïd al-Fitr', expected: '2026-03-21' };
    expect(expected('2026-09-10')).toEqual({ ...values, from: '2026-09-10', to: '2026-09-10' });
    expect(expected('2026-09-20')).toMatchObject({ expected: '2027-03-10' });
  });

  it('takes the feasts of two years in a row for two', () => {
    const both = days(['2026-03-21', '2026-03-22'], ['2027-03-10', '2027-03-11']);
    expect(check(`    lunar: 10-01\n${both}`)).toEqual([]);
  });

  it('warns where the year ahead is not written yet, and of nothing that is over', () => {
    expect(check('    lunar: 10-01\n')).toEqual(['5 holiday-missing report 2027-03-10']);
    const written = `    lunar: 10-01\n${days(['2026-03-21', '2026-03-22'])}`;
    expect(check(written)).toEqual(['5 holiday-missing report 2027-03-10']);
    expect(check(written, '2026-03-01')).toEqual([]);
  });
});
