import { expect, it } from 'vitest';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { readerGapsLeft } from './reader-gaps-left.ts';

const check = (fields: string) =>
  readerGapsLeft.check(buildContent({ 'associations/amal': fields }), { today: '2026-11-28' });

it('reports what the reader of a record asks and does not find', () => {
  const issues = check('services:\n  - service: shelter\n    cost: free\n');
  expect(listIssues(issues)).toEqual(['associations/amal.yaml:1:1 reader-gaps-left']);
  expect(issues[0]).toMatchObject({
    severity: 'report',
    values: { gaps: 'contacts, hours, access, papers' },
  });
});

it('says nothing of who has closed, nor of who offers nothing', () => {
  expect(check('status: closed\nservices:\n  - service: shelter\n')).toEqual([]);
  expect(check('name:\n  fr: Amal\n')).toEqual([]);
});
