import fc from 'fast-check';
import { Window } from 'happy-dom';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { listTexts } from '#testing/list-texts.ts';
import { escapeMarkdown, writeCode } from './escape-markdown.ts';

const { document } = new Window();

/** Markdown as a reader sees it: the elements that it became, and what they say. */
function render(markdown: string): { elements: string[]; text: string; prose: string[] } {
  const { html } = markdownToHtml(markdown, { features: { gfm: true } });
  document.body.innerHTML = html;
  const elements = [...document.body.querySelectorAll('*')].map(({ tagName }) => tagName);
  const text = document.body.textContent.replace(/\n$/, '');
  const prose = listTexts(document.body);
  return { elements, text, prose };
}

/** What GitHub makes of a text once it is HTML, from its own words about mentions and references. */
const awake = [
  /(?:^|[^\w`])@[a-z0-9]/i,
  /#\d/,
  /\bGH-\d/i,
  /https?:\/\/|ftp:\/\//i,
  /\bwww\./i,
  /:[a-z0-9_+-]+:/i,
  /[\w.+-]+@[\w-]+/,
];

const pieces = fc.constantFrom(
  ...[
    '@admin',
    '@org/team',
    '#12',
    'GH-7',
    'owner/repo#3',
    '&#64;admin',
    '&commat;admin',
    '\\@admin',
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=y>',
    '</div>',
    '<!-- ',
    '-->',
    '&lt;b&gt;',
    '&amp;',
  ],
  ...[
    '![x](https://evil.example/x.png)',
    '[x](javascript:y)',
    '[x]: https://evil.example',
    '[^1]',
    '[ ] ',
  ],
  ...[
    '`',
    '``',
    '```',
    '~~',
    '**',
    '__',
    '*',
    '_',
    '|',
    '| a | b |',
    '\n|---|---|\n',
    '\n\n',
    '\n',
    '\r',
  ],
  ...[
    '# ',
    '> ',
    '- ',
    '+ ',
    '1. ',
    '2) ',
    '    ',
    '---',
    '===',
    '\t',
    '$x$',
    '$$',
    ':tada:',
    '::',
  ],
  ...[
    'https://evil.example',
    'www.evil.example',
    'a@b.example',
    'xmpp:a@b.example',
    'mailto:a@b.example',
  ],
  ...[
    'مرحبا',
    'ⵜⵡⵉⵣⵉ',
    'é',
    ' ',
    'a',
    '1',
    '\u202E',
    '\u200B',
    '\u2066',
    '\uD800',
    '\u0000',
    '\u001B[31m',
  ],
);
const hostile = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 8 })
  .map((all) => all.join(''));

/** What is left when nothing but the look of hidden characters and gaps may differ. */
const plain = (text: string) =>
  text
    .replace(/\[U\+[0-9A-F]{4,5}\]/g, '')
    .replace(/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu, '')
    .replace(/[\s¶]+/gu, '');

describe('escapeMarkdown', () => {
  it('shows every text letter by letter, as text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { elements, text: shown } = render(`- **Nom**: x ${escapeMarkdown(text)}`);
        expect(elements.filter((name) => !['UL', 'LI', 'STRONG', 'SPAN'].includes(name))).toEqual(
          [],
        );
        expect(plain(shown)).toBe(plain(`\nNom: x ${text}`));
      }),
    );
  });

  it('begins no list, heading or quotation at the start of an item', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { elements } = render(`- ${escapeMarkdown(text)}`);
        expect(elements.filter((name) => !['UL', 'LI', 'SPAN'].includes(name))).toEqual([]);
      }),
    );
  });

  it('notifies nobody and refers to nothing', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const part of render(`x ${escapeMarkdown(text)}`).prose)
          for (const pattern of awake) expect(part).not.toMatch(pattern);
      }),
    );
  });

  it.each(['https://amal.example', 'signIn: https://x.example', '"@amal"', 'www.x.ma #2 GH-7'])(
    'lets %s be copied as it is',
    (text) => expect(render(escapeMarkdown(text)).text).toBe(text),
  );

  it('leaves an ordinary sentence as it is', () => {
    const sentence = 'Ouvert de 9:00 à 12:00 (sauf lundi), au n° 4 : « entrez ! »';
    expect(escapeMarkdown(sentence)).toBe(sentence);
  });
});

describe('writeCode', () => {
  it('shows every text as code, which GitHub leaves alone', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { elements, text: shown } = render(`- ${writeCode(text)}`);
        expect(elements).toEqual(['UL', 'LI', 'CODE']);
        expect(plain(shown)).toBe(plain(text));
      }),
    );
  });
});
