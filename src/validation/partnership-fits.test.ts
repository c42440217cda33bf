import { expect, it } from 'vitest';
import { buildContent } from '#testing/content-builder.ts';
import { partnershipFits } from './partnership-fits.ts';

it.each<[text: string, issues: string[]]>([
  ['kind: partnership\npartnership:\n  - room\n', []],
  ['kind: partnership\n', ['partnership-unsaid kind {}']],
  ['kind: material\n', []],
  [
    'kind: material\npartnership:\n  - room\n',
    ['partnership-elsewhere partnership {"kind":"material"}'],
  ],
])('%j: %j', (text, issues) => {
  const content = buildContent({ 'needs/room': text });
  const found = partnershipFits.check(content, { today: '2026-11-30' });
  expect(
    found.map(({ rule, field, values }) => `${rule} ${field} ${JSON.stringify(values)}`),
  ).toEqual(issues);
});
