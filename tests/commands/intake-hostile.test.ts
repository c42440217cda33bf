import { describe, expect, it } from 'vitest';
import { hiddenCharacter } from '#base/hidden-characters.ts';
import { processFiles } from '#features/proposals/intake/process-file.ts';
import type { Line } from '#features/review/piece.ts';
import { writeLines } from '#features/review/write-text.ts';
import { type ProposedCollection, proposedCollections } from '#model/collections.ts';
import { readCountryDay } from '#model/country-day.ts';
import { shareIntake, toJson } from '../support/intake-repository.ts';

const intake = shareIntake();

/** What no file may hold, however YAML writes it. */
const hostile =
  /<\/?(?:script|img|title|textarea)\b|<!--|javascript:\S|data:text|\\(?:[0abe]|x[\da-f]{2}|u[\da-f]{4}|[NLP_])/i;

/** Of one box, or of all that somebody sent. */
const tooLong = /The text has \d+ characters|at most 64 kB/;

/** A kind of attack, and what the maintainer reads of it where it is no plain text. */
const attacks: [text: string, told?: RegExp][] = [
  ['Salle <img src=x onerror=alert(1)> claire', /“<img” is the code of a web page/],
  ['Salle </script><script>alert(1)</script> claire', /“<\/script” is the code of a web page/],
  ['Salle </title></textarea> claire', /“<\/title” is the code of a web page/],
  ['Salle <!-- claire', /“<!--” is the code of a web page/],
  ['Salle [ici](javascript:alert(1)) claire', /must begin with https:.*“javascript:/],
  ['Salle ![ici](data:text/html;base64,PHNj) claire', /must begin with https:.*“data:text/],
  ['Salle claire\n\n[ici]: javascript:alert(1)', /must begin with https:.*“javascript:/],
  ['Salle \u0000 claire', /U\+0000/],
  ['Salle \u0007\u001b[31m claire', /U\+0007/],
  ['Salle \u007f\u009b31m claire', /U\+007F/],
  ['Salle \u009b31m claire', /U\+009B/],
  ['Salle \u202ecod.exe\u202c claire', /U\+202E/],
  ['Salle \u{e0041} claire', /U\+E0041/],
  [`Salle ${'claire'.repeat(2000)}`, tooLong],
  [`قاعة ${'واسعة'.repeat(2000)}`, tooLong],
  // What is taken, for it is plain, or made so.
  ['Salle\u2028BEGIN:VEVENT\u0085\u2029claire'],
  ['Salle \u2066\u2067claire'],
  ['Salle ]]> claire & co &lt;b&gt; &#x202e;'],
  ['Salle\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:claire'],
  ["=cmd|' /C calc'!A0"],
  ['---\n- &a salle: *a\n!!js/function x: |'],
  ['Salle " onmouseover="alert(1)\' claire `{{7*7}}'],
  ['Salle ../../.git/hooks --upload-pack=touch'],
];

describe.each(proposedCollections)('a form about %s whose boxes all attack', (collection) => {
  it('leaves nothing in a record, a message or a terminal that harms, and says what to do', async () => {
    const { git, content } = intake().repository;
    const before = new Set(intake().listBranches());
    const files = attacks.map(([text], at) => ({
      name: `${at}.json`,
      bytes: Buffer.from(toJson(fill(collection, text))),
    }));
    const told: Line[] = [];
    await processFiles(files, {
      folder: content,
      base: 'main',
      locale: 'en',
      today: readCountryDay(),
      isSenderTold: true,
      isBrief: true,
      tell: (lines) => told.push(...lines),
    });
    const printed = writeLines(told, '', '').join('\n');
    expect(printed).not.toMatch(hiddenCharacter);
    const outcomes = printed.split(/^\d+\.json$/m).slice(1);
    expect(outcomes).toHaveLength(attacks.length);
    for (const [at, [, reason]] of attacks.entries())
      if (reason) expect(outcomes[at]).toMatch(reason);
    const branches = intake()
      .listBranches()
      .filter((each) => !before.has(each));
    expect(branches.length).toBeGreaterThan(5);
    // All that they hold: messages, names of files, lines.
    const written = git('log', '--no-walk', '-p', '--format=%B', ...branches);
    git('branch', '--quiet', '--delete', '--force', ...branches);
    // The message repeats what is left to settle, for a maintainer to read.
    const added = written.match(/^\+.*/gm)?.join('\n');
    expect(added).not.toMatch(hostile);
    expect(written).not.toMatch(hiddenCharacter);
    const paths = written.match(/^\+\+\+ .*/gm) ?? [];
    expect(paths).toHaveLength(branches.length);
    for (const path of paths)
      expect(path).toMatch(new RegExp(`^\\+\\+\\+ b/content/${collection}/[a-z\\d-]+\\.yaml$`));
  });
});

/** What a browser sends of a new record, with the same in every box that takes words. */
function fill(collection: ProposedCollection, text: string): Map<string, string> {
  const answers = intake().propose(collection, {});
  for (const name of ['association', 'associations.0'])
    if (answers.has(name)) answers.set(name, 'khotwa');
  for (const name of answers.keys())
    if (/\.fr$|^(?:pseudonym|acronym|otherNames\.0|x-note|x-name)$/.test(name))
      answers.set(name, text);
  return answers;
}
