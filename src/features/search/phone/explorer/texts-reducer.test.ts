import { expect, it } from 'vitest';
import type { TextPage } from '#features/search/phone/texts/text-answer.ts';
import { reduceTexts, type TextsModel } from './texts-reducer.ts';

const page = (...hrefs: string[]): TextPage => ({
  results: hrefs.map((href) => ({ href }) as TextPage['results'][number]),
  more: undefined,
});
const first = page('/a/', '/b/');
const there: TextsModel = { phase: 'there', pages: first };
const list = ({ pages }: TextsModel) => pages?.results.map(({ href }) => href);

it('keeps what is there while more is asked for, and if it fails', () => {
  for (const type of ['asking', 'failed'] as const)
    expect(reduceTexts(there, { type })).toEqual({ phase: type, pages: first });
});

it.each<[string, TextPage | undefined, string[]]>([
  ['a new question’s page in the place of the others', undefined, ['/c/']],
  ['the next page behind those that it follows', first, ['/a/', '/b/', '/c/']],
  ['nothing of a page that follows others', page('/a/', '/b/'), ['/a/', '/b/']],
])('shows %s', (_, before, hrefs) => {
  const came = reduceTexts(
    { ...there, phase: 'asking' },
    { type: 'came', next: page('/c/'), before },
  );
  expect(list(came)).toEqual(hrefs);
  expect(came.phase).toBe('there');
});
