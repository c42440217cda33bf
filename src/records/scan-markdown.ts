import { kindOfTarget } from '#markdown/allowed-target.ts';
import {
  type ElementNode,
  type ForeignNode,
  type MarkdownNode,
  type MarkdownTree,
  type Position,
  type TextNode,
  tellWords,
  walkNodes,
} from '#markdown/tree.ts';
import { findHiddenCharacter, type Refusal, scanLink, scanText } from './scan-text.ts';
import { showStart } from './show-start.ts';

/** A reason to refuse a page, with its place in the body, counted from 1. */
type Found = Refusal & Position;

/** An address of any scheme, in words that are no link: whoever reads it copies it. */
const writtenAddress = /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{0,30}:\/\/[^\s<>]{0,60}/i;

/** A picture by a name that nothing defines. */
const missingPicture = /!\[[^\]\n]{0,200}\]\[/;

/**
 * Every reason to refuse the Markdown of a page, one of a kind in a line.
 *
 * @param most so many say enough
 */
export function scanMarkdown(tree: MarkdownTree, most: number): Found[] {
  const found = new Map<string, Found>();
  for (const { line, column, ...refusal } of findRefusals(tree)) {
    const key = `${line} ${refusal.rule}`;
    if (!found.has(key)) found.set(key, { ...refusal, line, column });
    if (found.size >= most) break;
  }
  return [...found.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}

function* findRefusals({ nodes, definitions, tooDeep }: MarkdownTree): Generator<Found> {
  if (tooDeep) yield { rule: 'too-deep', values: {}, ...placeOf(tooDeep) };
  for (const definition of definitions) {
    const refusal = scanTarget(definition.target) ?? findHiddenCharacter(definition.title);
    if (refusal) yield { ...refusal, ...placeOf(definition) };
  }
  const inCode = new Set<MarkdownNode>();
  for (const node of walkNodes(nodes)) {
    if (node.kind === 'text') yield* scanWords(node, inCode.has(node));
    else if (node.kind === 'element') {
      if (node.tag === 'a') yield* scanPageLink(node);
      if (node.tag === 'code') for (const child of node.children) inCode.add(child);
    } else yield* refuseForeign(node);
  }
}

function* refuseForeign({ kind, source, ...place }: ForeignNode): Generator<Found> {
  if (kind === 'html') yield { rule: 'raw-html', values: { found: showStart(source) }, ...place };
  else yield { rule: 'image-in-page', values: { found: showStart(source) }, ...place };
}

/** In code, and behind a backslash, signs of mark-up are what somebody wants to show. */
function* scanWords({ text, isEscaped, ...node }: TextNode, isCode: boolean): Generator<Found> {
  const isShown = isCode || isEscaped;
  const refusal = isShown ? findHiddenCharacter(text) : (scanText(text) ?? scanWritten(text));
  if (!refusal) return;
  const at = text.indexOf(String(refusal.values.found));
  yield { ...refusal, line: node.line, column: node.column + Math.max(0, at) };
}

/** What somebody meant for an address or a picture, and what Markdown takes for words. */
function scanWritten(text: string): Refusal | undefined {
  const picture = missingPicture.exec(text)?.[0];
  if (picture) return { rule: 'image-in-page', values: { found: showStart(picture) } };
  const address = writtenAddress.exec(text)?.[0];
  return address === undefined ? undefined : scanTarget(address);
}

function* scanPageLink(link: ElementNode): Generator<Found> {
  const { target = '', title = '', targetAt = link, children } = link;
  const refusal = scanTarget(target) ?? findHiddenCharacter(title);
  if (refusal) yield { ...refusal, ...placeOf(targetAt) };
  const words = tellWords(children);
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(words))
    yield { rule: 'link-without-words', values: { found: showStart(target) }, ...placeOf(link) };
}

/** Where a link of a page leads, as browsers read it: character references are characters already. */
function scanTarget(target: string): Refusal | undefined {
  const hidden = findHiddenCharacter(target.replace(/[\t\n]/g, ''));
  if (hidden) return hidden;
  const found = showStart(target);
  const kind = kindOfTarget(target);
  if (kind === 'inside' || kind === 'telephone') return;
  if (kind) return scanLink(target);
  if (/^mailto:/i.test(target)) return { rule: 'bad-email', values: { found } };
  if (/^tel:/i.test(target)) return { rule: 'bad-dial', values: { found } };
  return scanLink(target) ?? { rule: 'bad-link', values: { found } };
}

function placeOf({ line, column }: Position): Position {
  return { line, column };
}
