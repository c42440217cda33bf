import type { Env, Token } from 'markdown-it';
import { Lines } from './lines.ts';
import { reader, type TokenMeta } from './reader.ts';
import {
  type Definition,
  type ElementNode,
  type MarkdownNode,
  type MarkdownTree,
  type Position,
  type Tag,
  tags,
  tellWords,
} from './tree.ts';

/** A list in a list in a quotation has five levels. */
const mostLevels = 24;

/**
 * What a Markdown text is, as a tree. Whoever judges a page, draws it, lists its links or searches its
 * words does so from this tree, so that none of them can read it otherwise.
 */
export function parseMarkdown(body: string): MarkdownTree {
  return new TreeBuilder(body).build();
}

class TreeBuilder {
  readonly #tree: MarkdownTree = { nodes: [], definitions: [], tooDeep: undefined };
  /** The elements that are open, each with those in it still to come. */
  readonly #open: { tag: string; element: ElementNode | undefined }[] = [];
  readonly #defined = new Map<string, Definition>();
  readonly #ids = new HeadingIds();
  readonly #body: string;
  readonly #lines: Lines;
  /** The innermost element that is drawn. */
  #children: MarkdownNode[] = this.#tree.nodes;

  constructor(body: string) {
    this.#body = body;
    this.#lines = new Lines(body);
  }

  build(): MarkdownTree {
    const env: Env = {};
    const tokens = reader.parse(this.#body, env);
    for (const token of tokens) if (token.type === 'reference_definition') this.#define(token, env);
    let row: [number, number] = [0, 1];
    for (const token of tokens) {
      // The cells of a table do not say where they are.
      row = token.map ?? row;
      if (token.type === 'inline') this.#addInline(token, row);
      else if (token.type !== 'reference_definition')
        this.#add(token, this.#lines.find(row[0], token.content.split('\n', 1)[0] ?? ''));
    }
    return this.#tree;
  }

  /** Of two definitions of one name, links follow the first. */
  #define({ map, meta }: Token, { references }: Env): void {
    const { label = '' } = meta as TokenMeta;
    const { href: target = '', title = '' } = references?.[label] ?? {};
    const definition = { target, title, ...this.#lines.findIn(map ?? [0, 1], target) };
    this.#tree.definitions.push(definition);
    if (!this.#defined.has(label)) this.#defined.set(label, definition);
  }

  #addInline({ content, children, map }: Token, [first]: [number, number]): void {
    const place = map ? this.#lines.place(content, first) : this.#lines.placeCell(content, first);
    const tokens = children ?? [];
    let at = 0;
    let isWritten = false;
    for (const [index, token] of tokens.entries()) {
      const { at: noted } = (token.meta ?? {}) as TokenMeta;
      // A written address becomes a link when its text is read already: at its colon, or later.
      const isOpening = token.markup === 'linkify' && token.nesting > 0;
      const words = isOpening ? tokens[index + 1]?.content : token.content;
      if (noted === undefined) at = Math.max(at, words ? content.indexOf(words, at) : at);
      else if (!isWritten) at = isOpening ? noted - (words?.indexOf(':') ?? 0) : noted;
      if (token.markup === 'linkify') isWritten = isOpening;
      if (token.type === 'link_close') this.#locateTarget(content, at, place);
      this.#add(token, place(at));
      if (token.type === 'text') at += token.content.length;
    }
  }

  /** Behind the words of a link stands where it leads: `](target`. */
  #locateTarget(content: string, at: number, place: (at: number) => Position): void {
    const link = this.#open.at(-1)?.element;
    const opening = /\]\(\s*<?/y;
    opening.lastIndex = at;
    if (link?.tag === 'a' && opening.test(content)) link.targetAt = place(opening.lastIndex);
  }

  #add(token: Token, position: Position): void {
    const { type, tag, nesting, content } = token;
    if (token.hidden || (type === 'text' && content === '')) return;
    if (type === 'text') this.#addText(content, position);
    else if (type === 'softbreak') this.#addText('\n', position);
    else if (type === 'text_special') this.#addText(content, position, true);
    else if (type === 'image')
      this.#children.push({ kind: 'image', source: `![${content}]`, ...position });
    else if (!isTag(tag)) this.#children.push({ kind: 'html', source: content, ...position });
    else if (nesting < 0) this.#close();
    else {
      const isBlock = type === 'fence' || type === 'code_block';
      if (isBlock) this.#openElement(token, 'pre', position);
      this.#openElement(token, tag, position);
      if (tag === 'code') this.#addText(content, position);
      if (nesting === 0) this.#close();
      if (isBlock) this.#close();
    }
  }

  #openElement(token: Token, tag: Tag, position: Position): void {
    const isTooDeep = this.#open.length >= mostLevels;
    if (isTooDeep) this.#tree.tooDeep ??= position;
    const element = isTooDeep ? undefined : this.#makeElement(token, tag, position);
    this.#open.push({ tag, element });
    if (!element) return;
    this.#children.push(element);
    this.#children = element.children;
  }

  /** Of its attributes an element has those that are named here, and no other. */
  #makeElement(token: Token, tag: Tag, position: Position): ElementNode {
    const element: ElementNode = { kind: 'element', tag, ...position, children: [] };
    const title = token.attrGet('title');
    const start = Number(token.attrGet('start') ?? Number.NaN);
    if (tag === 'a') element.target = String(token.attrGet('href') ?? '');
    if (tag === 'a')
      element.targetAt =
        this.#defined.get((token.meta as TokenMeta | null)?.label ?? '') ?? position;
    if (tag === 'a' && title) element.title = String(title);
    if (tag === 'ol' && Number.isSafeInteger(start)) element.start = start;
    return element;
  }

  #addText(text: string, position: Position, isEscaped = false): void {
    this.#children.push({ kind: 'text', text, isEscaped, ...position });
  }

  #close(): void {
    const closed = this.#open.pop();
    const parent = this.#open[Math.min(this.#open.length, mostLevels) - 1]?.element;
    this.#children = parent?.children ?? this.#tree.nodes;
    if (closed?.element && /^h\d$/.test(closed.tag))
      closed.element.id = this.#ids.make(tellWords(closed.element.children));
  }
}

function isTag(tag: string): tag is Tag {
  return (tags as readonly string[]).includes(tag);
}

/** Names for the headings of one page, as GitHub makes them: `#mode-demploi`, and `#liens-1` for a second one. */
class HeadingIds {
  readonly #counts = new Map<string, number>();

  make(words: string): string {
    const plain = words
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-')
      // HTML takes any sign, and other readers of ids only those that begin with a letter.
      .replace(/^[^\p{L}]+(?=\p{L})/u, '');
    const count = this.#counts.get(plain) ?? 0;
    this.#counts.set(plain, count + 1);
    return count === 0 ? plain : `${plain}-${count}`;
  }
}
