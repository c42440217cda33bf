import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, expect } from 'vitest';
import { createDirectory } from '#directory/directory.ts';
import { fillForm } from '#features/proposals/intake/fill-form.ts';
import { processFile } from '#features/proposals/intake/process-file.ts';
import type { Line } from '#features/review/piece.ts';
import { writeLines } from '#features/review/write-text.ts';
import type { IssueLocale } from '#i18n/describe-issue.ts';
import type { ProposedCollection } from '#model/collections.ts';
import { readCountryDay } from '#model/country-day.ts';
import type { Site } from '#model/site.ts';
import { hashFile } from '#records/hash-file.ts';
import { readContent } from '#records/read-content.ts';
import { makeRepository } from '#testing/git-repository.ts';

const fixture = 'tests/fixtures/review';

/** What the sender says of themselves, which must stay out of git. */
export const secrets = {
  'x-name': 'Zineb Secrète',
  'x-reach': '0611223344',
  'x-note': 'Vu sur la porte.',
};

interface Sending {
  locale?: IssueLocale;
  /** The id of a new association. */
  id?: string;
  isSenderTold?: boolean;
}

/** A repository of its own in which submissions arrive, about one association of it. */
async function openIntake() {
  const repository = makeRepository('intake', fixture);
  const { git, folder, content } = repository;
  git('config', 'user.name', 'Amal');
  git('config', 'user.email', 'amal@example.org');
  repository.commit({ 'README.md': 'Twiza\n' });
  const { records, site } = await readContent(fixture);
  const directory = createDirectory(records, [], site as Site, { today: '2026-11-28' });
  const record = directory.byId.associations.get('khotwa');
  const text = readFileSync(join(fixture, 'associations/khotwa.yaml'), 'utf8');
  return {
    repository,
    text,
    /** A form about a record of any collection; a new one where none is given. */
    propose(
      collection: ProposedCollection,
      typed: Record<string, string | null>,
      about: { record?: { id: string }; version?: string } = {},
    ) {
      return fillForm({ directory, locale: 'fr', collection, ...about }, { ...secrets, ...typed });
    },
    answer(typed: Record<string, string | null> = {}, isNew = false) {
      const about = isNew ? {} : { record, version: hashFile(text) };
      return fillForm({ directory, locale: 'fr', ...about }, { ...secrets, ...typed });
    },
    /** What the command does with a file of that name and prints, without a process of its own. */
    async send(
      name: string,
      body: string | Buffer,
      { locale = 'en', id, isSenderTold = true }: Sending = {},
    ) {
      const told: Line[] = [];
      const isAll = await processFile(
        name,
        Buffer.from(body),
        {
          folder: content,
          base: 'main',
          locale,
          today: readCountryDay(),
          isSenderTold,
          tell: (lines) => told.push(...lines),
        },
        () => id,
      );
      return { code: isAll ? 0 : 1, output: writeLines(told, '', '').join('\n') };
    },
    listBranches: () => git('for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n'),
    /** The lines that a branch adds and removes. */
    readDiff: (branch: string) =>
      git('diff', '--unified=0', 'main', branch)
        .split('\n')
        .filter((line) => /^[-+](?![-+])/.test(line)),
    /** Every object of the repository as text. */
    readObjects(): string {
      const options = { cwd: folder, encoding: 'utf8' as const, maxBuffer: 1e9 };
      return execFileSync('git', ['cat-file', '--batch', '--batch-all-objects'], options);
    },
  };
}

/**
 * One repository for all tests of a file. After each, the branch that is checked out and its files are as
 * they were: whoever works in them notices nothing.
 */
export function shareIntake(): () => Awaited<ReturnType<typeof openIntake>> {
  let intake: Awaited<ReturnType<typeof openIntake>>;
  beforeAll(async () => {
    intake = await openIntake();
  });
  afterEach(() => {
    expect(intake.repository.git('status', '--porcelain')).toBe('');
    expect(intake.repository.git('branch', '--show-current')).toBe('main');
  });
  return () => intake;
}

/** The branch that the command names. */
export function branchOf(output: string): string {
  return /propose\/[\w-]+/.exec(output)?.[0] ?? '';
}

/** A submission as Netlify's API gives it. */
export function toJson(answers: ReadonlyMap<string, string>): string {
  const added = { ip: '203.0.113.9', user_agent: 'Phone', referrer: '' };
  const data = { ...Object.fromEntries(answers), ...added };
  return JSON.stringify({ form_name: 'propose', created_at: '2026-11-20T09:00:00.000Z', data });
}

/** The same as the lines of a mail. */
export function toLines(answers: ReadonlyMap<string, string>, end = '\r\n'): string {
  return [...answers].map(([name, value]) => `${name}=${value}${end}`).join('');
}

/** What is left when only some answers are sent. */
export function keepHidden(answers: ReadonlyMap<string, string>): Map<string, string> {
  const hidden = ['form-name', 'x-record', 'x-version', 'x-lang'];
  return new Map([...answers].filter(([name]) => hidden.includes(name)));
}
