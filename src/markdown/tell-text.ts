import type { MarkdownNode, MarkdownTree, Tag } from './tree.ts';

/** What stands apart from what is around it, and what begins a line of its own. */
const gaps: Partial<Record<Tag, string>> = {
  ...Object.fromEntries(
    ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'pre', 'blockquote', 'table'].map(
      (tag) => [tag, '\n\n'],
    ),
  ),
  ...Object.fromEntries(['li', 'tr', 'th', 'td', 'hr', 'br'].map((tag) => [tag, '\n'])),
};

/** What a page says, without its signs: what people can search for in it. */
export function tellText({ nodes }: MarkdownTree): string {
  return tellNodes(nodes)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function tellNodes(nodes: readonly MarkdownNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind !== 'element') return '';
      const gap = gaps[node.tag] ?? '';
      return `${gap}${tellNodes(node.children)}${gap}`;
    })
    .join('');
}
