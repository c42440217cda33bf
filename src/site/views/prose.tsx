import type { JSX, ReactNode } from 'react';
import { basePath } from '#base/base-path.ts';
import { kindOfTarget } from '#markdown/allowed-target.ts';
import type { ElementNode, MarkdownNode, MarkdownTree } from '#markdown/tree.ts';
import type { Locale } from '#model/locales.ts';

/**
 * The text of a page. It has the elements that `markdown/tree` names, with the attributes that are
 * written here, and links of the kinds that `markdown/allowed-target` knows: whatever validation may
 * have missed, nothing else can be drawn.
 */
export function Prose({ of: tree, locale }: { of: MarkdownTree; locale: Locale }) {
  return drawNodes(tree.nodes, locale);
}

function drawNodes(nodes: readonly MarkdownNode[], locale: Locale): ReactNode[] {
  const drawn: ReactNode[] = [];
  for (const [index, node] of nodes.entries()) {
    const last = drawn.length - 1;
    // Between two texts, React would write a comment.
    if (node.kind === 'text' && typeof drawn[last] === 'string') drawn[last] += node.text;
    else if (node.kind === 'text') drawn.push(node.text);
    else if (node.kind === 'element') drawn.push(drawElement(node, locale, index));
  }
  return drawn;
}

function drawElement(element: ElementNode, locale: Locale, key: number): JSX.Element {
  const { tag: Tag, id, start, children } = element;
  const inner = drawNodes(children, locale);
  if (Tag === 'a') return drawLink(element, inner, locale, key);
  if (Tag === 'hr' || Tag === 'br') return <Tag key={key} />;
  return (
    <Tag key={key} {...(id && { id })} {...(start !== undefined && { start })}>
      {inner}
    </Tag>
  );
}

/** Paths inside the site go on in the language that the page is read in. */
function drawLink(
  { target = '', title }: ElementNode,
  inner: ReactNode[],
  locale: Locale,
  key: number,
): JSX.Element {
  const kind = kindOfTarget(target);
  if (!kind) return <span key={key}>{inner}</span>;
  const href = target.startsWith('/') ? `${basePath}/${locale}${target}` : target;
  return (
    <a key={key} href={href} {...(title && { title })}>
      {inner}
    </a>
  );
}
