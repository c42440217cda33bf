import { expect, it } from 'vitest';
import type { Directory } from '#directory/directory.ts';
import { collections } from '#model/collections.ts';
import type { Resource } from '#model/resources.ts';
import { listAnswers } from './find-answers.ts';

function make(id: string, more: Partial<Resource> = {}): Resource {
  return { id, kind: 'answer', answers: 'q', ...more } as Resource;
}

function directoryOf(...resources: Resource[]): Directory {
  const list = Object.fromEntries(collections.map((each) => [each, []]));
  return {
    list: { ...list, resources },
    byId: { resources: new Map(resources.map((each) => [each.id, each])) },
  } as unknown as Directory;
}

const question = make('q', { kind: 'question', answers: undefined });

it('finds what answers a question, the oldest first, and those without a date last', () => {
  const late = make('late', { published: '2026-02' });
  const early = make('early', { published: '2025' });
  const undated = make('undated', { kind: 'guide' });
  const elsewhere = make('elsewhere', { answers: 'other' });
  const directory = directoryOf(undated, late, question, early, elsewhere);
  expect(listAnswers(question, directory).map(({ id }) => id)).toEqual([
    'early',
    'late',
    'undated',
  ]);
});

it('finds none for what is no question', () => {
  const guide = make('q', { kind: 'guide', answers: undefined });
  expect(listAnswers(guide, directoryOf(guide, make('a')))).toEqual([]);
});
