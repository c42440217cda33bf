import { expect, it } from 'vitest';
import { putReport } from './write-markdown.ts';

it('a report replaces the last one, and nothing beside it', () => {
  const document = 'before\n<!-- run -->\nlast\n<!-- /run -->\nafter';
  const replaced = putReport('docs/a.md', document, 'new');
  expect(replaced).toBe('before\n<!-- run -->\nnew\n<!-- /run -->\nafter');
  expect(() => putReport('docs/a.md', 'nothing', 'new')).toThrow('docs/a.md no longer has');
});
