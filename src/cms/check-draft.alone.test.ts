import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { describeIssue, issueLocales } from '#i18n/describe-issue.ts';
import type { Issue } from '#records/issue.ts';
import type { Content } from '#records/read-content.ts';
import { contentOf } from '#testing/build-fixture.ts';
import { readOwnContent } from '#testing/own-content.ts';
import { hostileDay, readHostile } from '#testing/read-hostile.ts';
import type { LightCheck } from '#validation/check.ts';
import { lightChecks } from '#validation/light-checks.ts';
import { listKnown } from './build/list-known.ts';
import { checkDraft } from './check-draft.ts';
import type { Draft } from './draft.ts';

afterEach(() => vi.unstubAllGlobals());

/** The editor asks for names as a build of this content has written them. */
function serveNames({ records }: Pick<Content, 'records'>): void {
  vi.stubGlobal('fetch', async (path: string) => {
    const collection = /names\/([\w-]+)\.json/.exec(path)?.[1] as keyof typeof records;
    return Response.json(listKnown(collection, records[collection]));
  });
}

/** Every file of a content that has a check’s error, as somebody would have it in the form. */
function* listDrafts({ files, pages, site, siteFile }: Content): Generator<Draft> {
  for (const { collection, file, record } of files)
    if (record) yield { collection, path: file, isNew: false, data: record as Draft['data'] };
  for (const { file, title, summary, body } of pages)
    yield { collection: 'pages', path: file, isNew: false, data: { title, summary, body } };
  if (site) yield { collection: 'site', path: siteFile.file, isNew: false, data: { ...site } };
}

const tell = ({ rule, field, values }: Issue) => {
  const said = issueLocales.map((locale) => describeIssue({ rule, values }, locale));
  return JSON.stringify({ rule, field, said });
};

it('finds nothing in records that validation lets pass, whatever their collection', async () => {
  const content = await readOwnContent(contentOf('full-record'));
  serveNames(content);
  for (const draft of listDrafts(content)) {
    expect(await checkDraft(draft), draft.path).toEqual([]);
  }
});

describe('what a light check refuses', () => {
  /** What the editor says of a file, and the content that it stands in. */
  const asked = new Map<string, Issue[]>();
  let contents: Content[] = [];
  beforeAll(async () => {
    vi.useFakeTimers({ now: new Date(`${hostileDay}T12:00:00Z`), toFake: ['Date'] });
    contents = await readHostile();
    for (const content of contents) {
      // An opened editor loads names once: each content has an editor of its own.
      vi.resetModules();
      const editor = await import('./check-draft.ts');
      serveNames(content);
      for (const draft of listDrafts(content))
        asked.set(draft.path, await editor.checkDraft(draft));
    }
    vi.useRealTimers();
  });

  it.each(lightChecks)('$name is refused in the editor, in the same words', ({ check, rules }) => {
    for (const content of contents) {
      const found = check(content, { today: hostileDay });
      const errors = found.filter(({ severity }) => severity === 'error');
      for (const { path } of listDrafts(content)) {
        const wanted = errors.filter(({ file }) => file === path).map(tell);
        const refused = (asked.get(path) ?? []).filter(({ rule }) => rules.includes(rule));
        expect(refused.map(tell), path).toEqual(wanted);
      }
    }
  });

  it('is refused for more than a few files', () => {
    expect([...asked.values()].filter((issues) => issues.length > 0).length).toBeGreaterThan(20);
  });
});

it('a new check is asked as soon as it is in the list', async () => {
  const [draft] = listDrafts(await readOwnContent(contentOf('full-record')));
  if (!draft) throw new Error('The fixture has no record.');
  const unliked: LightCheck = {
    name: 'unliked',
    description: 'Nothing pleases it.',
    scope: 'record',
    weight: 'light',
    rules: ['unliked'],
    check: ({ files }) => files.map(({ report }) => report('unliked', [])),
  };
  serveNames(await readOwnContent(contentOf('full-record')));
  const found = await checkDraft(draft, [...lightChecks, unliked]);
  expect(found.map(({ rule, file }) => `${file} ${rule}`)).toEqual([`${draft.path} unliked`]);
});
