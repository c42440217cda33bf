import { expect, it } from 'vitest';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { licenceNamed } from './licence-named.ts';

const files = 'files:\n  - file: a.pdf\n';

it.each<[text: string, issues: string[]]>([
  ['kind: guide\n', []],
  ['licence: cc-by\n', []],
  ['licence: other\n', ['resources/guide.yaml:1:10 licence-named']],
  ['licence: other\nlicenceNote: Art libre 1.3\n', []],
  [`licence: other\nlicenceNote: Art libre 1.3\n${files}`, []],
  [`licence: cc-by\n${files}`, []],
  // Whoever puts a file here copies it for everybody.
  [files, ['resources/guide.yaml:2:3 licence-of-files']],
  [`licence: all-rights-reserved\n${files}`, ['resources/guide.yaml:3:3 licence-of-files']],
  ['licence: all-rights-reserved\n', []],
])('%j: %j', (text, issues) => {
  const content = buildContent({ 'resources/guide': text });
  expect(listIssues(licenceNamed.check(content, { today: '2026-11-30' }))).toEqual(issues);
});
