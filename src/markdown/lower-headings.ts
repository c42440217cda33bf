import type { MarkdownNode, MarkdownTree, Tag } from './tree.ts';

/**
 * The same text as a part of a page that has headings of its own: its first headings become those of
 * `level`, and none is led to by its words any more, which something else on the page may be called.
 */
export function lowerHeadings(tree: MarkdownTree, level: number): MarkdownTree {
  const levels = tree.nodes.flatMap((node) => (node.kind === 'element' && levelOf(node.tag)) || []);
  const by = level - Math.min(level, ...levels);
  return { ...tree, nodes: tree.nodes.map((node) => lower(node, by)) };
}

function lower(node: MarkdownNode, by: number): MarkdownNode {
  if (node.kind !== 'element') return node;
  const { id, ...rest } = node;
  const level = levelOf(node.tag);
  const children = node.children.map((child) => lower(child, by));
  if (level === undefined) return { ...rest, children };
  return { ...rest, tag: `h${Math.min(6, level + by)}` as Tag, children };
}

function levelOf(tag: Tag): number | undefined {
  const [, level] = /^h([1-6])$/.exec(tag) ?? [];
  return level === undefined ? undefined : Number(level);
}
