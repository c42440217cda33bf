import { expect, it } from 'vitest';
import { lowerHeadings } from './lower-headings.ts';
import { parseMarkdown } from './parse-markdown.ts';

function listHeadings(text: string): string[] {
  return lowerHeadings(parseMarkdown(text), 3).nodes.flatMap((node) =>
    node.kind === 'element' ? [`${node.tag}${node.id ?? ''}`] : [],
  );
}

it.each([
  ['# Un\n\n## Deux\n\ntexte', ['h3', 'h4', 'p']],
  ['## Un\n\n### Deux', ['h3', 'h4']],
  ['#### Un', ['h4']],
  ['# Un\n\n###### Six', ['h3', 'h6']],
  ['texte', ['p']],
])('puts the headings of %j below those of the page', (text, headings) => {
  expect(listHeadings(text)).toEqual(headings);
});
