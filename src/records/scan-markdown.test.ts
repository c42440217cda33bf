import { expect, it } from 'vitest';
import { parseMarkdown } from '#markdown/parse-markdown.ts';
import { scanMarkdown } from './scan-markdown.ts';

const scan = (text: string, most = 50) =>
  scanMarkdown(parseMarkdown(text), most).map(
    ({ line, column, rule, values }) => [`${line}:${column} ${rule}`, values] as const,
  );

const long = 'x'.repeat(100);
/** What a message shows of a text that begins so. */
const shown = (start: string) => start + 'x'.repeat(60 - start.length);

it.each<[text: string, ...found: [string, object][]]>([
  // HTML and pictures, by their start.
  ['<b>gras</b> <i>', ['1:1 raw-html', { found: '<b>' }]],
  [`a <b ${long}> c`, ['1:3 raw-html', { found: shown('<b ') }]],
  ['a <b', ['1:3 raw-html', { found: '<b' }]],
  [
    '<div>\nx\n</div>\n\n<p>',
    ['1:1 raw-html', { found: '<div>\nx\n</div>\n' }],
    ['5:1 raw-html', { found: '<p>' }],
  ],
  ['![Logo](/logo.png)', ['1:1 image-in-page', { found: '![Logo]' }]],
  [`![${long}](/x)`, ['1:1 image-in-page', { found: shown('![') }]],
  ['a ![Logo][a] b', ['1:3 image-in-page', { found: '![Logo][' }]],
  [`a ![${long}][a] b`, ['1:3 image-in-page', { found: shown('![') }]],
  // Addresses in words, whole and by their start.
  ['voir http://amal.example/page ici', ['1:6 unsafe-link', { found: 'http://amal.example/page' }]],
  ['voir FOO://bar', ['1:6 unsafe-link', { found: 'FOO://bar' }]],
  [`foo://${long}`, ['1:1 unsafe-link', { found: shown('foo://') }]],
  ['xhttp://a http://b', ['1:1 unsafe-link', { found: 'xhttp://a' }]],
  ['ab javascript:x', ['1:4 unsafe-link', { found: 'javascript:x' }]],
  // Where a link leads.
  ['[a](http://amal.example)', ['1:5 unsafe-link', { found: 'http://amal.example' }]],
  ['un\n[a](javascript:alert(1)) b', ['2:5 unsafe-link', { found: 'javascript:alert(1)' }]],
  ['[a](mailto:x)', ['1:5 bad-email', { found: 'mailto:x' }]],
  ['[a](MAILTO:x)', ['1:5 bad-email', { found: 'MAILTO:x' }]],
  ['[a](x-mailto:x)', ['1:5 unsafe-link', { found: 'x-mailto:x' }]],
  [`[a](mailto:${long})`, ['1:5 bad-email', { found: shown('mailto:') }]],
  ['[a](tel:*21*0#)', ['1:5 bad-dial', { found: 'tel:*21*0#' }]],
  ['[a](TEL:*1)', ['1:5 bad-dial', { found: 'TEL:*1' }]],
  ['[a](hotel:1)', ['1:5 unsafe-link', { found: 'hotel:1' }]],
  ['[a](https://localhost)', ['1:5 no-public-host', { host: 'localhost' }]],
  ['[a](https://user@a.ma)', ['1:5 bad-link', { found: 'https://user@a.ma' }]],
  ['[a](<https://a.ma/ b>)', ['1:6 bad-link', { found: 'https://a.ma/ b' }]],
  ['[a](https://xn--x.ma)', ['1:5 mixed-script-host', { host: 'xn--x.ma' }]],
  ['[a](mailto:a@localhost)', ['1:5 no-public-host', { host: 'localhost' }]],
  ['[a](relatif)', ['1:5 unsafe-link', { found: 'relatif' }]],
  ['[a](/b\u202Ex)', ['1:5 hidden-character', { code: 'U+202E' }]],
  ['[a](/b "t\u202Ex")', ['1:5 hidden-character', { code: 'U+202E' }]],
  ['[a](</b\tc>)', ['1:6 unsafe-link', { found: '/b\tc' }]],
  ['[a]: javascript:x\n\nun [a]', ['1:6 unsafe-link', { found: 'javascript:x' }]],
  ['un\n\n[a]: http://b\n', ['3:6 unsafe-link', { found: 'http://b' }]],
  ['[a]: /b "t\u202Ex"\n', ['1:6 hidden-character', { code: 'U+202E' }]],
  // A link of no words, where it begins.
  ['un\n\ndeux [](/a)', ['3:7 link-without-words', { found: '/a' }]],
  ['[ ](/a)', ['1:2 link-without-words', { found: '/a' }]],
  [`[](/${long})`, ['1:2 link-without-words', { found: shown('/') }]],
  // Letters that nobody sees, in code as well.
  ['a\u202Eb', ['1:1 hidden-character', { code: 'U+202E' }]],
  ['`a\u202Eb`', ['1:1 hidden-character', { code: 'U+202E' }]],
  ['a\tb', ['1:1 tab', {}]],
  [`${'> '.repeat(50)}b`, ['1:1 too-deep', {}]],
  // One of a kind in a line, from the first line to the last and from left to right.
  [
    'a http://x b http://y\nc http://z',
    ['1:3 unsafe-link', { found: 'http://x' }],
    ['2:3 unsafe-link', { found: 'http://z' }],
  ],
  [
    'un <b>\n\n[a]: http://b',
    ['1:4 raw-html', { found: '<b>' }],
    ['3:6 unsafe-link', { found: 'http://b' }],
  ],
  [
    '[](//b) <b>',
    ['1:2 link-without-words', { found: '//b' }],
    ['1:4 unsafe-link', { found: '//b' }],
    ['1:9 raw-html', { found: '<b>' }],
  ],
])('refuses %j', (text, ...found) => {
  expect(scan(text)).toEqual(found);
});

it.each([
  '[a](/b), [c](#d), [e](tel:15), [f](mailto:a@b.ma), [g](https://a.ma), <https://a.ma>',
  '[!](/a), [€](/b), [1](/c)',
  '![a], ![a](b, un:/',
  `${'a'.repeat(40)}://x`,
  '`<b>`, `http://x.y`, `javascript:x`',
  '    <b>\n    http://x.y\n',
  '\\<b>, &lt;b&gt;, http\\://x, 2 < 3',
])('takes %j', (text) => {
  expect(scan(text)).toEqual([]);
});

it('says no more than somebody asks for', () => {
  const text = '<b>\n\n[](/a) http://x\n\n<i>';
  expect(scan(text)).toHaveLength(4);
  for (const most of [1, 2, 3]) expect(scan(text, most)).toEqual(scan(text).slice(0, most));
});
