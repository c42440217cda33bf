import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '#build/tools.ts';

const documents = globSync(['*.md', 'docs/**/*.md', '.github/*.md'], { cwd: root });

const read = (path: string) => readFileSync(path, 'utf8');

/** Links and pictures of a document, as they are written; not those in code or to other sites. */
function findLinks(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links.filter((link) => !/^[a-z]+:/.test(link));
}

/** The anchors of the headings, as forges make them. */
function listAnchors(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

it.each(documents)('%s links to files and headings that are there', (document) => {
  const full = join(root, document);
  const broken = findLinks(read(full)).filter((link) => {
    const [path = '', anchor] = link.split('#');
    const target = path ? join(dirname(full), decodeURI(path)) : full;
    if (!existsSync(target)) return true;
    return anchor && statSync(target).isFile() && !listAnchors(read(target)).includes(anchor);
  });
  expect(broken).toEqual([]);
});

it('finds links, and no others', () => {
  expect(findLinks('[a](b.md#c), ![d](e.png), `[f](g)`, [h](https://i.example)')).toEqual([
    'b.md#c',
    'e.png',
  ]);
  expect(listAnchors('# A key, and “two”\n\n## Clé d’API\n')).toEqual([
    'a-key-and-two',
    'clé-dapi',
  ]);
});
