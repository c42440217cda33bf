import { describe, expect, it } from 'vitest';
import { samplePage as good } from '#testing/sample-record.ts';
import { readPage } from './read-page.ts';

/** The page, with other words on its eighth line. */
const insert = (words: string) => good.replace(/Lire[^\n]*/, () => words);

function refuse(text: string): string[] {
  return readPage(text, 'content/pages/about/fr.md').issues.map(
    ({ line, rule }) => `${line} ${rule}`,
  );
}

describe('readPage', () => {
  it('reads a good page', () => {
    const { page, issues, canonical } = readPage(good, 'content/pages/about/fr.md');
    expect(issues).toEqual([]);
    expect(page?.title).toBe('À propos');
    expect(page?.body).toMatch(/^## Un mot\n\nLire/);
    expect(canonical).toBe(good);
  });

  it.each([
    ['a page without front matter', '## Un mot\n', ['1 no-front-matter']],
    ['a page without a summary', good.replace(/summary.*\n/, ''), ['2 missing-field']],
    [
      'a field that pages do not have',
      good.replace('title:', 'tittle:'),
      ['2 missing-field', '2 unknown-field'],
    ],
    ['raw HTML', good.replace('Lire', '<script>'), ['8 raw-html']],
    ['a hidden character', good.replace('Lire', 'Li\u202Ere'), ['8 hidden-character']],
    [
      'a hidden character in the title of a definition',
      `${good}\n[a]: https://amal.example "ti\u202Etle"\n`,
      ['10 hidden-character'],
    ],
    ['a script link in a definition', `${good}\n[a]: javascript:alert(1)\n`, ['10 unsafe-link']],
    [
      'a script link',
      good.replace('https://amal.example)', 'javascript:alert(1))'),
      ['8 unsafe-link'],
    ],
    [
      'an encoded script link',
      good.replace('https://amal.example)', '&#106;avascript:alert(1))'),
      ['8 unsafe-link'],
    ],
    [
      'a link that hides on the next line',
      good.replace('](https', '](\n&#106;avascript:x) [là](https'),
      ['9 unsafe-link'],
    ],
    ['a link without encryption', good.replace('<https', '<http'), ['8 unsafe-link']],
    ['a link in plain text', good.replace('Lire', 'http://amal.example'), ['8 unsafe-link']],
    ['a link that leaves the site', good.replace('/help/', '//evil.example'), ['8 unsafe-link']],
    ['the same with a backslash', good.replace('/help/', '/\\evil.example'), ['8 unsafe-link']],
    ['a reference that leaves the site', `${good}\n[a]: //evil.example\n`, ['10 unsafe-link']],
    ['a look-alike host', good.replace('<https://amal', '<https://аmal'), ['8 mixed-script-host']],
    ['an image', good.replace('Lire', '![Logo](/logo.png)'), ['8 image-in-page']],
    ['an image by reference', good.replace('Lire', 'Voici ![Logo][a]'), ['8 image-in-page']],
    [
      'a link into the own network',
      good.replace('amal.example)', 'localhost/)'),
      ['8 no-public-host'],
    ],
    [
      'a reference in a quotation',
      insert('[ici][x]\n\n> [x]: java&#115;cript:alert(1)'),
      ['10 unsafe-link'],
    ],
    [
      'a reference in a list',
      insert('[ici][x]\n\n1. [x]: java&#115;cript:alert(1)'),
      ['10 unsafe-link'],
    ],
    ['escaped back-ticks', insert('\\`[ici](java&#115;cript:alert(1))\\`'), ['8 unsafe-link']],
    ['a bracket in a label', insert('[a\\]b]\n\n[a\\]b]: java&#115;cript:x'), ['10 unsafe-link']],
    ['a declaration', insert('<!X> <a.b onclick=alert(1)>ici</a.b>'), ['8 raw-html']],
    ['a comment', insert('a <!-- b --> c'), ['8 raw-html']],
    ['a tag that is not closed', insert('a <b'), ['8 raw-html']],
    ['an encoded slash', insert('[don](</&#47;evil.example>)'), ['8 unsafe-link']],
    ['an encoded slash after a space', insert('[don]( /&#47;evil.example)'), ['8 unsafe-link']],
    ['a tab between two slashes', insert('[don](</&Tab;/evil.example>)'), ['8 unsafe-link']],
    ['an encoded colon', insert('[a]\n\n> [a]: http&#58;//amal.example/'), ['10 unsafe-link']],
    ['a picture with two lines', insert('![a\nb](https://evil.example/%)'), ['8 image-in-page']],
    ['an override by reference', insert('&#8238;abc'), ['8 hidden-character']],
    ['an override in code', insert('`a\u202Eb`'), ['8 hidden-character']],
    ['an override in a title', insert('[a](/b "&#8238;c")'), ['8 hidden-character']],
    ['a scheme of its own', insert('<skype:x?call>'), ['8 unsafe-link']],
    ['a scheme of nobody', insert('a\n\n* <foo:bar>'), ['10 unsafe-link']],
    ['a written scheme', insert('foo://bar'), ['8 unsafe-link']],
    ['an address without its scheme', insert('www.evil.example'), ['8 unsafe-link']],
    ['a code of the telephone', insert('[x](tel:*21*0612345678#)'), ['8 bad-dial']],
    ['mail to nobody', insert('[x](mailto:x)'), ['8 bad-email']],
    ['mail with a copy', insert('[x](mailto:a@b.ma?bcc=c@d.ma)'), ['8 bad-email']],
    ['mail to a look-alike', insert('[x](mailto:a@b\u0430nk.ma)'), ['8 mixed-script-host']],
    ['a link of no words', insert('[](https://amal.example)'), ['8 link-without-words']],
    ['lists without an end', insert(`a\n\n${'> '.repeat(50)}b`), ['10 too-deep']],
    ['a broken letter', good.replace('Lire', 'Li\uFFFDre'), ['8 not-utf8']],
    ['spaces at the end', good.replace('Un mot', 'Un mot '), ['6 not-canonical']],
    ['Windows line ends', good.replaceAll('\n', '\r\n'), ['1 windows-line-ends']],
    ['a page over 64 KB', good + 'a'.repeat(65_536), ['1 file-too-large']],
  ])('refuses %s', (_, text, wanted) => {
    expect(refuse(text).sort()).toEqual(wanted);
  });

  it.each([
    ['http://amal.example/page', 'http://amal.example/page'],
    ['javascript:alert(1', 'javascript:alert(1'],
  ])('shows the link %s, and where it stands', (link, found) => {
    const text = good.replace('https://amal.example)', `${link})`);
    const [issue] = readPage(text, 'content/pages/about/fr.md').issues;
    expect(issue).toMatchObject({ rule: 'unsafe-link', line: 8, values: { found } });
    expect(text.split('\n')[7]?.slice((issue?.column ?? 0) - 1)).toMatch(/^(?:http|javascript):/);
  });

  it('takes a link after an exclamation mark', () => {
    expect(refuse(good.replace('Lire', 'Lire\u00A0! \\![x](/y/)'))).toEqual([]);
  });

  it.each([
    'Lire https://amal.example, [ici](https://amal.example?a=b&amp;c) ou <info@amal.example>.',
    'Appeler le [15](tel:15) ou le [bureau](tel:+212524334455).',
    'De 2 < 3, a <3, &lt;b&gt;, \\<b>, `<b>` et Open data: oui.',
    '[a]: /help/\n\nVoir [a] et [b].',
    '| a | b |\n| - | - |\n| c | d |',
  ])('takes %s', (words) => {
    expect(refuse(insert(words))).toEqual([]);
  });

  it('says what and where a refused target is', () => {
    const [issue] = readPage(
      insert('Lire [ici](</&#47;evil.example>).'),
      'content/pages/about/fr.md',
    ).issues;
    expect(issue).toMatchObject({ line: 8, column: 13, values: { found: '//evil.example' } });
  });

  it('keeps what begins with code for code', () => {
    const text = good.replace('## Un mot\n', '    <b>\n');
    const { issues, canonical } = readPage(text, 'content/pages/about/fr.md');
    expect(issues).toEqual([]);
    expect(canonical).toBe(text);
  });

  it('keeps a link in code for what it is', () => {
    expect(refuse(good.replace('Lire', '`http://localhost:4321`'))).toEqual([]);
  });
});
