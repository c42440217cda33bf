import { expect, it } from 'vitest';
import { drawView, readText } from '#testing/draw-view.ts';
import { MatrixTable } from './matrix-table.tsx';

const text = (words: string) => ({ text: words, lang: 'fr' as const });
const named = (id: string) => ({ id, name: text(id.toUpperCase()), href: `/fr/${id}/` });

it('has a line for each subject and a column for each place, and leads to whom a number counts', () => {
  const { root } = drawView(
    <MatrixTable
      caption={text('Qui fait quoi')}
      lines={text('Domaine')}
      rows={[{ ...named('eau'), counts: new Map([['souss', 1200]]), nationwide: 3 }]}
      columns={[named('souss'), named('draa')]}
      hrefFor={(row, column) => `/fr/associations/?focus=${row}&region=${column}`}
      locale="fr"
    />,
  );
  const cells = [...root.querySelectorAll('tr')].map((row) => [...row.children].map(readText));
  expect(cells).toEqual([
    ['Domaine', 'SOUSS', 'DRAA', 'Dans tout le Maroc'],
    ['EAU', '1 200', '0', '3'],
  ]);
  expect(readText(root.querySelector('caption') as Element)).toBe('Qui fait quoi');
  const links = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual([
    '/fr/souss/',
    '/fr/draa/',
    '/fr/eau/',
    '/fr/associations/?focus=eau&region=souss',
  ]);
});
