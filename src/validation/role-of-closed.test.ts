import { expect, it } from 'vitest';
import { buildContent } from '#testing/content-builder.ts';
import { roleOfClosed } from './role-of-closed.ts';

it('refuses a role of an association that has closed, and of no other', () => {
  const content = buildContent({
    'associations/closed': 'status: closed\n',
    'associations/paused': 'status: paused\n',
    'associations/active': 'kind: association\n',
    'opportunities/one': 'association: closed\n',
    'opportunities/two': 'association: paused\n',
    'opportunities/three': 'association: active\n',
  });
  const found = roleOfClosed.check(content, { today: '2026-11-30' });
  expect(found.map(({ file, rule, field, values }) => [file, rule, field, values])).toEqual([
    ['opportunities/one.yaml', 'role-of-closed', 'association', { association: 'closed' }],
  ]);
});
