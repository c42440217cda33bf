import { expect, it } from 'vitest';
import { findHistory } from '#directory/record-history.ts';
import { buildDirectory } from '#testing/directory-builder.ts';
import { drawView } from '#testing/draw-view.ts';
import { HistoryLine } from './history-line.tsx';

const repository = 'https://github.com/twiza/twiza';

function draw(known: object) {
  const directory = { ...buildDirectory({}), ...known };
  const history = findHistory('amal', directory, 'fr', false);
  return drawView(<HistoryLine history={history} locale="fr" />);
}

it('says when the record last changed, and leads to its history and to the editor', () => {
  const site = { name: { fr: 'Twiza' }, url: 'https://twiza.example', repository, branch: 'main' };
  const { text, root } = draw({ site, changed: new Map([['amal', '2026-11-01']]) });
  expect(text).toContain('1er novembre 2026');
  expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    `${repository}/commits/main/content/associations/amal.yaml`,
    '/admin/#/collections/associations/entries/amal',
  ]);
});

it('says nothing where neither the history nor a repository is known', () => {
  expect(draw({}).html).toBe('');
});
