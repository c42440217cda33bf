/** Where a node begins in the Markdown. Lines and columns count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** The elements that a page can have, whatever is written in it. */
export const tags = [
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'code',
  'hr',
  'br',
  'em',
  'strong',
  's',
  'a',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
] as const;
export type Tag = (typeof tags)[number];

export interface TextNode extends Position {
  kind: 'text';
  /** As people read it: character references and backslashes are gone. */
  text: string;
  /** Made of a character reference or a backslash, so that its letters are no mark-up by mistake. */
  isEscaped: boolean;
}

export interface ElementNode extends Position {
  kind: 'element';
  tag: Tag;
  /** Where a link leads, as it is after character references. */
  target?: string;
  /** Where that is written: for a link by reference, in its definition. */
  targetAt?: Position;
  title?: string;
  /** The first number of a list. */
  start?: number;
  /** What `#` leads to: the words of a heading. */
  id?: string;
  children: MarkdownNode[];
}

/** What Markdown can say and no page may: it is refused, and never drawn. */
export interface ForeignNode extends Position {
  kind: 'html' | 'image';
  source: string;
}

export type MarkdownNode = TextNode | ElementNode | ForeignNode;

/** `[name]: target`, whether a link uses it or not. It stands where its target does. */
export interface Definition extends Position {
  target: string;
  title: string;
}

export interface MarkdownTree {
  nodes: MarkdownNode[];
  definitions: Definition[];
  /** Where elements lie in one another deeper than any page needs: what is deeper is left out of the tree. */
  tooDeep: Position | undefined;
}

/** Every node, from the first letter of the page to the last. */
export function* walkNodes(nodes: readonly MarkdownNode[]): Generator<MarkdownNode> {
  for (const node of nodes) {
    yield node;
    if (node.kind === 'element') yield* walkNodes(node.children);
  }
}

/** The words of some nodes, without a sign of mark-up. */
export function tellWords(nodes: readonly MarkdownNode[]): string {
  let words = '';
  for (const node of walkNodes(nodes)) if (node.kind === 'text') words += node.text;
  return words;
}
