import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collections, schemas } from '#model/collections.ts';
import { readOwnContent, readSampleContent } from '#testing/own-content.ts';
import { pageFormat } from './page-format.ts';
import { createRecordFormat } from './record-format.ts';
import { findUnreadableEntries } from './unreadable.ts';

const contents = await Promise.all([
  readSampleContent(),
  readOwnContent('tests/fixtures/full-record'),
]);
const files = contents.flatMap((content) => content.files);
const full = files.find(({ id }) => id === 'every-field');

/** How many lines one text has that the other has not. */
function countChanged(before: string, after: string): { gone: string[]; come: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return {
    gone: old.filter((line) => !now.includes(line)),
    come: now.filter((line) => !old.includes(line)),
  };
}

describe('a record', () => {
  it('that is opened and saved without a change stays as it is, whichever it is', () => {
    const changed = files.filter(({ collection, text }) => {
      const format = createRecordFormat(schemas[collection]);
      return format.toFile(format.fromFile(text)) !== text;
    });
    expect(files.length).toBeGreaterThan(200);
    expect(changed.map(({ file }) => file)).toEqual([]);
  });

  it('with one text changed has one changed line', () => {
    const { text = '' } = full ?? {};
    const format = createRecordFormat(schemas.associations);
    const read = format.fromFile(text);
    const word = fc
      .string({ minLength: 1, maxLength: 80 })
      .map((drawn) => `«${drawn.replace(/[\s\p{C}]/gu, 'و')}»`);
    fc.assert(
      fc.property(word, fc.constantFrom('ar', 'fr', 'en'), (said, locale) => {
        const data = structuredClone(read);
        Object.assign(data.summary as object, { [locale]: said.normalize('NFC') });
        const { gone, come } = countChanged(text, format.toFile(data));
        expect([gone.length, come.length]).toEqual([1, 1]);
      }),
    );
  });

  it('loses the key of a field that is cleared, in whatever way Decap empties it', () => {
    const { text = '' } = full ?? {};
    const format = createRecordFormat(schemas.associations);
    for (const empty of ['', null, undefined, [], {}, { ar: '' }, [null]]) {
      const written = format.toFile({ ...format.fromFile(text), website: empty });
      expect(countChanged(text, written)).toEqual({
        gone: [text.split('\n').find((line) => line.startsWith('website:'))],
        come: [],
      });
    }
  });

  it('keeps the comments of people', () => {
    const commented = `# Called twice, nobody answered.\n${full?.text}`;
    const format = createRecordFormat(schemas.associations);
    expect(format.toFile(format.fromFile(commented))).toBe(commented);
  });

  it('that cannot be read is shown as such, and never written over', () => {
    const format = createRecordFormat(schemas.associations);
    const data = format.fromFile('id: [amal\nname: *x\n');
    expect(findUnreadableEntries(data)).toMatchObject({ rule: expect.any(String) });
    expect(() => format.toFile(data)).toThrow('not written');
  });
});

describe.each(collections)('a record of %s with every field', (collection) => {
  const { text = '' } = files.findLast((file) => file.collection === collection) ?? {};
  const format = createRecordFormat(schemas[collection]);
  const before = text.split('\n');
  const read = format.fromFile(text);

  /** What the file is when one value, wherever it stands, is another one, or gone. */
  const writeWith = (path: Path, value: unknown) => {
    const data = structuredClone(read);
    const parent = path.slice(0, -1).reduce<Parent>((at, key) => at[key] as Parent, data as Parent);
    if (value === undefined && Array.isArray(parent)) parent.splice(Number(path.at(-1)), 1);
    else parent[path.at(-1) as string] = value;
    return format.toFile(data).split('\n');
  };

  it('has one changed line for each value that is changed', () => {
    const leaves = listPaths(read).filter(({ value }) => typeof value !== 'object');
    expect(leaves.length).toBeGreaterThan(3);
    const many = leaves.filter(({ path, value }) => {
      const after = writeWith(path, change(value));
      const changed = after.filter((line, index) => line !== before[index]);
      return after.length !== before.length || changed.length !== 1;
    });
    expect(many.map(({ path }) => path.join('.'))).toEqual([]);
  });

  it('loses the lines of an item that is taken out of a list, and no others', () => {
    const items = listPaths(read).filter(({ path }) => Number(path.at(-1)) >= 0);
    const others = items.filter(({ path }) => {
      const after = writeWith(path, undefined);
      const kept = before.filter((line) => !line.trim().startsWith('- ') || after.includes(line));
      return after.length >= before.length || !isWithin(after, kept);
    });
    expect(others.map(({ path }) => path.join('.'))).toEqual([]);
  });
});

type Path = readonly (string | number)[];
type Parent = Record<string | number, unknown>;

function listPaths(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  const own = path.length > 0 ? [{ path, value }] : [];
  if (typeof value !== 'object' || value === null) return own;
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [...own, ...inner.flatMap(([key, each]) => listPaths(each, [...path, key]))];
}

/** Another value that is written on as many lines. */
function change(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 1 : `${value}z`;
}

/** Whether some lines stand in others in the same order. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const line of all) if (line === some[at]) at++;
  return at === some.length;
}

describe('a page', () => {
  const pages = contents.flatMap((content) => content.pages);

  it('that is opened and saved without a change stays as it is', () => {
    const changed = pages.filter(
      ({ text }) => pageFormat.toFile(pageFormat.fromFile(text)) !== text,
    );
    expect(changed.map(({ file }) => file)).toEqual([]);
  });

  it('with another title has one changed line', () => {
    const text = pages[0]?.text ?? '';
    const written = pageFormat.toFile({ ...pageFormat.fromFile(text), title: 'Autre titre' });
    expect(countChanged(text, written)).toMatchObject({ come: ['title: Autre titre'] });
  });
});
