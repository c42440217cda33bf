import { type MarkdownTree, tellWords, walkNodes } from './tree.ts';

export interface PageLink {
  /** What people read and press. */
  words: string;
  target: string;
}

/** The links of a page, in their order, and the definitions that no link uses. */
export function listPageLinks({ nodes, definitions }: MarkdownTree): PageLink[] {
  const links = [...walkNodes(nodes)].flatMap((node): PageLink[] =>
    node.kind === 'element' && node.target !== undefined
      ? [{ words: tellWords(node.children), target: node.target }]
      : [],
  );
  const used = new Set(links.map(({ target }) => target));
  const unused = definitions.filter(({ target }) => !used.has(target));
  return [...links, ...unused.map(({ target }) => ({ words: '', target }))];
}
