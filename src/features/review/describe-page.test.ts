import { describe, expect, it } from 'vitest';
import { readContentFiles } from '#records/read-content.ts';
import { describeChange } from './describe-change.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeText } from './write-text.ts';

const head = '---\ntitle: À propos\nsummary: Un mot.\n---\n\n';
const path = 'pages/about/fr.md';
const start = 'Voir [la suite](/help/) et [le site](https://amal.example/).\n';

async function review(before: string | undefined, after: string) {
  const read = (body: string | undefined) =>
    readContentFiles(
      body === undefined ? [] : [{ path, isPlain: true, read: async () => head + body }],
      (name) => `content/${name}`,
    );
  const [was, is] = [await read(before), await read(after)];
  const kind = before === undefined ? ('added' as const) : ('changed' as const);
  const files = [{ file: `content/${path}`, change: kind }];
  return describeChange({ before: was, after: is, files, elsewhere: [] }, 'en', '2025-11-22');
}

describe('the review of a page', () => {
  it('lists every new link of it from what the site draws, with the words that people press', async () => {
    const links = [
      'Voir [*la* suite](/help/) et [le site](https://amal.example/).',
      '',
      '> [le site]: https&#58;//evil.example/',
      '',
      '[Appeler](tel:15), [le site] <a@amal.example>, [la suite](/help/) ou https://faceb00k.com/x',
    ];
    const text = writeText(await review(start, `${links.join('\n')}\n`));
    for (const line of [
      '“Appeler” leads to tel:15, in À propos',
      '“le site” leads to https://evil.example/, in À propos',
      '“a@amal.example” leads to mailto:a@amal.example, in À propos',
      '“https://faceb00k.com/x” leads to https://faceb00k.com/x, in À propos',
      'The host faceb00k.com looks like facebook.com and is another one.',
      'The directory did not link to evil.example before.',
    ])
      expect(text).toContain(line);
    expect(text).toContain('4 new links');
    expect(text).not.toContain('“le site” leads to https://amal.example/');
  });

  it('tells a link of other words, or of the same words to another place', async () => {
    const text = writeText(
      await review(start, 'Voir [la banque](https://amal.example/) et [le site](/help/).\n'),
    );
    expect(text).toContain('“la banque” leads to https://amal.example/');
    expect(text).toContain('“le site” leads to /help/');
  });

  it.each([start, undefined])('shows all of a page that is new or rewritten', async (before) => {
    const sentences = Array.from({ length: 900 }, (_, index) => `Phrase numéro ${index}.`);
    // Long changes go on in the next line.
    const whole = writeText(await review(before, `${sentences.join(' ')}\n\nFin [ici](/kept/).\n`));
    const text = whole.replaceAll(/\+\}\n *- \{\+/g, '');
    for (const sentence of sentences) expect(text).toContain(sentence);
    expect(text).toContain('Fin [ici](/kept/).');
  });

  it('keeps the new links in a comment that is too short for the text', async () => {
    const filling = Array.from({ length: 4000 }, (_, index) => `- _ligne_${index}`).join('\n');
    const markdown = writeMarkdown(
      await review(start, `${filling}\n\n[ici](https://evil.example)\n`),
      'en',
    );
    expect(markdown.length).toBeLessThan(65_536);
    expect(markdown).toContain('leads to `https://evil.example`');
    expect(markdown).toContain('`docs/maintaining.md`');
  });
});
