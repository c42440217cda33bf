import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeChange } from '#features/review/describe-change.ts';
import { type Change, readChange } from '#features/review/read-change.ts';
import { writeMarkdown } from '#features/review/write-markdown.ts';
import { writeText } from '#features/review/write-text.ts';
import { issueLocales } from '#i18n/describe-issue.ts';
import { makeRepository, type Repository } from '#testing/git-repository.ts';
import { runScript } from '#testing/run-script.ts';

const today = '2025-11-22';
const folder = 'tests/fixtures/review';
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

/** One line in place of another, which must be there. */
function replace(text: string, pairs: readonly [string, string][]): string {
  return pairs.reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`There is no “${from}”.`);
    return all.replace(from, to);
  }, text);
}

const khotwa = replace(read('associations/khotwa.yaml'), [
  ['Association de Marrakech qui', 'Association de Marrakech et de Chichaoua qui'],
  ['جمعية من مراكش تواكب', 'جمعية من مراكش وشيشاوة تواكب'],
  [
    '      - audience: women\n',
    '      - audience: women\n        served: first\n      - audience: youth\n',
  ],
  [
    'places:\n',
    'activities:\n  - fr: Caravane juridique chaque printemps.\n  - ar: مقهى النساء.\n    fr: Café des femmes.\nplaces:\n',
  ],
  [
    '    precision: province\narea',
    '    precision: province\n    hours:\n      week: Mo-Fr 09:00-12:30\narea',
  ],
  ['    - al-haouz\n', '    - al-haouz\n    - chichaoua\n'],
  ['"+212524334400"', '"+212524334455"\n        reach:\n          - call\n          - whatsapp'],
  [
    'https://khotwa.example/\n',
    'https://khotwa.example/\nlinks:\n  - network: facebook\n    url: https://www.facebook.com/khotwa\n  - network: other\n    url: https://faceb00k.com/khotwa\n',
  ],
]);
const twin = replace(read('associations/dar-al-amal.yaml'), [
  ['id: dar-al-amal', 'id: dar-amal'],
  ['Association Dar Al Amal', 'Association Dar Amal'],
  ['مركز استماع للنساء في شيشاوة.', 'نستقبل النساء ونوجههن.'],
  ['"+212524310000"', '"+212661000000"'],
]);
const about = replace(read('pages/about/fr.md'), [
  ['quand elle a été vérifiée', 'quand et par qui elle a été vérifiée'],
]);

let repository: Repository;
let change: Change;
beforeAll(async () => {
  repository = makeRepository('review', folder);
  repository.commit({ 'README.md': 'Twiza\n' });
  repository.git('checkout', '--quiet', '-b', 'proposal');
  repository.commit({
    'content/associations/khotwa.yaml': khotwa,
    'content/associations/dar-amal.yaml': twin,
    'content/associations/nour.yaml': null,
    'content/associations/tissir.yaml': 'id: tissir\nnom: Tissir\n',
    'content/pages/about/fr.md': about,
    'content/notes.txt': 'Bonjour\n',
    'README.md': 'Autre\n',
  });
  // What happens on main meanwhile is no part of the proposal.
  repository.git('checkout', '--quiet', 'main');
  repository.commit({ 'content/skills/law.yaml': 'id: law\n' });
  change = await readChange(repository.content, 'main', 'proposal');
});

describe('the review of a change', () => {
  it('is one that a person has read and approved', async () => {
    const parts = issueLocales.map((locale) => {
      const review = describeChange(change, locale, today);
      const markdown = writeMarkdown(review, locale);
      return `\n---\n\n${markdown}`;
    });
    const text = writeText(describeChange(change, 'en', today));
    const head =
      '# What a review says\n\nMade by `tests/commands/review-change.test.ts` from `tests/fixtures/review`; `npx vitest run tests/commands/review-change.test.ts -u` renews it.\nAs comments on a pull request in Arabic, French and English, then as one reads it in a terminal.\n';
    const all = `${head}${parts.join('')}\n---\n\n\`\`\`\`text\n${text}\n\`\`\`\`\n`;
    await expect(all).toMatchFileSnapshot('../../src/features/review/review.snapshot.md');
  });

  it('begins with the files that are not content', () => {
    const [first] = writeText(describeChange(change, 'en', today)).split('\n');
    expect(first).toMatch(/^! This change also touches a file that is not content: README\.md\./);
  });

  it('comes from the command line in the language asked for', async () => {
    const range = ['main..proposal', '--lang', 'fr', '--format', 'markdown'];
    const { code, output } = await runScript('review.ts', repository.content, ...range);
    expect(code).toBe(0);
    const plain = output.replaceAll('\u00A0', ' ');
    expect(plain).toContain('Contacts › Téléphones</strong> : `+212 5 24 33 44 00` devient');
  });

  it('finds nothing where nothing changed', async () => {
    const { output } = await runScript('review.ts', repository.content, 'main..main');
    expect(output).toBe('No record changed, the check finds nothing wrong.\n');
  });
});

describe('npm run review', () => {
  it.each([
    [[], 'Name the two commits'],
    [['main..nowhere'], 'There is no commit “nowhere”.'],
    [['main..proposal', '--lang', 'xx'], '--lang is one of ar, fr, en'],
  ])('explains itself when called with %j', async (args, message) => {
    const { code, errors } = await runScript('review.ts', repository.content, ...args);
    expect(code).toBe(2);
    expect(errors).toContain(message);
    expect(errors).toContain('npm run review -- <base>..<head>');
  });
});
