import { expect, it } from 'vitest';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { authorsPublished } from './authors-published.ts';

const authors = 'authors:\n  - A. Auteur\n';
const named = ['resources/guide.yaml:3:3 authors-published'];

it.each<[text: string, issues: string[]]>([
  ['kind: guide\n', []],
  [`kind: guide\n${authors}`, named],
  [`kind: guide\n${authors}url: https://a.example/guide\n`, []],
  [`kind: guide\n${authors}licence: cc-by\nfiles:\n  - file: a.pdf\n`, []],
  // What is asked and answered is of an association, wherever it was read.
  [`kind: question\n${authors}url: https://a.example/guide\n`, named],
  [`kind: answer\n${authors}url: https://a.example/guide\n`, named],
])('%j: %j', (text, issues) => {
  const content = buildContent({ 'resources/guide': text });
  expect(listIssues(authorsPublished.check(content, { today: '2026-11-30' }))).toEqual(issues);
});

it('takes a source with an address for a work that anybody can look up', () => {
  const source = 'sources:\n  - id: book\n    title:\n      fr: Un livre\n';
  const check = (text: string) =>
    authorsPublished.check(buildContent({ 'resources/guide': text }), { today: '2026-11-30' });
  expect(check(`kind: guide\n${authors}${source}`)).toHaveLength(1);
  expect(check(`kind: guide\n${authors}${source}    url: https://a.example/\n`)).toEqual([]);
});
