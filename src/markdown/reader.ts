import MarkdownIt, { type Token } from 'markdown-it';

/** What the reader notes of a token: where it begins in the text of its paragraph. */
export interface TokenMeta {
  at?: number;
  label?: string;
}

/**
 * The one reader of Markdown: CommonMark with tables, and with addresses that are written out made
 * links. It hides nothing and mends nothing: links of every scheme and raw HTML come out as what they
 * are, for whoever judges them. Its time grows with the length of a text, whatever stands in it.
 */
export const reader = new MarkdownIt({ html: true, linkify: true });
reader.validateLink = () => true;
reader.normalizeLink = (target) => target;
reader.normalizeLinkText = (text) => text;
// Definitions that no link uses are judged as well.
reader.core.ruler.disable('strip_references');
// `fin.de` in a sentence is no address, nor is what follows two slashes; `www.` is one.
reader.linkify
  .set({ fuzzyLink: false })
  .add('//', null)
  .add('www.', {
    validate: (text, position) => {
      const address = /[^\s<>]+/y;
      address.lastIndex = position;
      return address.exec(text)?.[0].replace(/[.,:;!?)'"*_~]{1,20}$/, '').length ?? 0;
    },
    normalize: () => {},
  });

/** Notes where each token begins: the library knows that of paragraphs alone. */
class NotingState extends reader.inline.State {
  override push(...args: Parameters<InstanceType<typeof reader.inline.State>['push']>): Token {
    return this.#note(super.push(...args), this.pos);
  }

  override pushPending(): Token {
    const { pending } = this;
    const at = this.src.lastIndexOf(pending, this.pos - pending.length);
    return this.#note(super.pushPending(), at);
  }

  #note(token: Token, at: number): Token {
    token.meta = { ...token.meta, at } satisfies TokenMeta;
    return token;
  }
}
reader.inline.State = NotingState;
// Neighbours that become one begin where the first of them does.
reader.inline.ruler2.before('fragments_join', 'keep_beginning', ({ tokens }) => {
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (token.type === 'text' && before?.type === 'text')
      token.meta = { ...token.meta, at: (before.meta as TokenMeta | null)?.at };
  }
});
// A character that a reference stands for is told apart from one that was typed.
reader.core.ruler.disable('text_join');
