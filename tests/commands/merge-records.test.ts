import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Association, association } from '#model/associations.ts';
import { readRecord } from '#records/read-record.ts';
import { writeRecord } from '#records/write-record.ts';
import { makeRepository, type Repository } from '#testing/git-repository.ts';
import { type Run, runScript } from '#testing/run-script.ts';

const file = 'content/associations/amal.yaml';
const amal: Association = {
  id: 'amal',
  kind: 'association',
  name: { ar: 'جمعية أمل', fr: 'Association Amal' },
  acronym: 'AA',
  summary: { ar: 'جملة واحدة.', fr: 'Une phrase.' },
  founded: 1999,
  focusAreas: ['health'],
  contacts: [{ phones: [{ number: '+212524000000' }], emails: ['amal@example.org'] }],
  website: 'https://amal.example/',
  sources: [{ id: 'leaflet', title: { fr: 'Dépliant' } }],
  verification: { level: 'confirmed', date: '2025-11-01' },
};
const write = (changes: Partial<Association>) => writeRecord({ ...amal, ...changes }, association);

let repository: Repository;

/** Two people start from one record, each on a branch of their own. */
function edit(first: Partial<Association>, second: Partial<Association>): boolean {
  repository = makeRepository('merge');
  repository.commit({ [file]: write({}) });
  repository.git('checkout', '--quiet', '-b', 'second');
  repository.commit({ [file]: write(second) });
  repository.git('checkout', '--quiet', 'main');
  repository.commit({ [file]: write(first) });
  return repository.merge('second');
}

describe('two edits of one record', () => {
  const pairs: [string, Partial<Association>, Partial<Association>][] = [
    [
      'the telephone and the year',
      { founded: 2001 },
      { contacts: [{ phones: [{ number: '+212524111111' }], emails: ['amal@example.org'] }] },
    ],
    [
      'the name and the website',
      { name: { ar: 'جمعية الأمل', fr: 'Association Amal' } },
      { website: 'https://amal.example/fr' },
    ],
    [
      'a new activity and a new network',
      { activities: [{ fr: 'Caravane médicale.' }] },
      { links: [{ network: 'x', url: 'https://x.com/amal' }] },
    ],
    [
      'the year taken out and a date',
      { founded: undefined },
      { verification: { level: 'confirmed', date: '2025-11-20' } },
    ],
  ];

  it.each(pairs)('of different fields merge without a question: %s', (_, first, second) => {
    expect(edit(first, second)).toBe(true);
    const merged = readFileSync(join(repository.folder, file), 'utf8');
    expect(merged).toBe(write({ ...first, ...second }));
    expect(readRecord(merged, file, association).issues).toEqual([]);
    expect(parse(merged)).toMatchObject({ id: 'amal' });
  });
});

describe('two edits that git cannot join', () => {
  let fixed: Run;
  beforeAll(async () => {
    expect(edit({ founded: 2001 }, { founded: 2003 })).toBe(false);
    fixed = await runScript('fix.ts', repository.content, join(repository.folder, file));
  });

  it('are explained by npm run fix, which leaves the file alone', () => {
    const text = readFileSync(join(repository.folder, file), 'utf8');
    const line = text.split('\n').findIndex((content) => content.startsWith('<<<<<<<')) + 1;
    expect(fixed.code).toBe(1);
    expect(fixed.output).toContain(
      `amal.yaml:${line}:1  founded — Two changes met on the same lines`,
    );
    expect(fixed.output).toContain(`up to line ${line + 4}.  → Between <<<<<<< and =======`);
    expect(fixed.output).toContain('0 files rewritten, 1 left with errors');
    // One message, not one for each line of signs.
    expect(fixed.output.match(/amal\.yaml:/g)).toHaveLength(1);
  });

  it('are both kept by npm run fix when they are two fields, for git needs a line between', async () => {
    const name = { ar: 'جمعية أمل', fr: 'Association Amal' };
    expect(edit({ name: { ...name, ar: 'أمل' } }, { name: { ...name, fr: 'Amal' } })).toBe(false);
    const { output } = await runScript('fix.ts', repository.content, join(repository.folder, file));
    expect(output).toMatch(/amal\.yaml {2}both edits kept, for they concern different fields/);
    const merged = readFileSync(join(repository.folder, file), 'utf8');
    expect(merged).toBe(write({ name: { ar: 'أمل', fr: 'Amal' } }));
    expect(readRecord(merged, file, association).issues).toEqual([]);
  });
});
