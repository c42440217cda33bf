import { Tokenizer } from 'htmlparser2';

/** What ends a line on the screen of whoever reads a mail. */
const lineEnds = new Set(
  ['br', 'hr', 'div', 'p', 'li', 'tr', 'pre', 'blockquote', 'table', 'ul', 'ol', 'section'].concat([
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
  ]),
);
/** What nobody reads, down to its end tag. */
const unread = new Set(['head', 'title', 'style', 'script', 'template', 'noscript']);

/**
 * The lines of a mail that was written in HTML alone: the text between its tags, which is scanned as
 * any other. Only the tokenizer of the parser is used, which looks at each letter once: nothing is
 * asked about what lies within what, so that a million open tags cost no more than a million letters.
 *
 * @param most letters after which it stops, with a few more than that
 */
export function readHtml(html: string, most = Number.POSITIVE_INFINITY): string {
  const parts: string[] = [];
  let silent: string | undefined;
  let length = 0;
  const add = (text: string) => {
    if (silent) return;
    parts.push(text);
    length += text.length;
    // Whoever asked sees that there is too much.
    if (length > most) tokenizer.pause();
  };
  const readTag = (start: number, end: number, isOpening: boolean) => {
    const name = html.slice(start, Math.min(end, start + 20)).toLowerCase();
    if (lineEnds.has(name)) add('\n');
    if (!isOpening && name === silent) silent = undefined;
    // The body of a mail begins, whether or not its head was ever closed.
    else if (silent === 'head' && name === 'body') silent = undefined;
    else if (isOpening && !silent && unread.has(name)) silent = name;
  };
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      // Line breaks of the source are spaces on the screen; those of its tags are ours.
      ontext: (start, end) => add(html.slice(start, end).replace(/[ \t\r\n\f]+/g, ' ')),
      ontextentity: (codepoint) => add(String.fromCodePoint(codepoint).replace(/\s/, ' ')),
      onopentagname: (start, end) => readTag(start, end, true),
      onclosetag: (start, end) => readTag(start, end, false),
      onopentagend: ignore,
      onselfclosingtag: ignore,
      onattribname: ignore,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      oncomment: ignore,
      oncdata: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return parts.join('');
}
