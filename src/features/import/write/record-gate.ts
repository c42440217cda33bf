import { relative } from 'node:path';
import type { Outline } from '#features/import/doubles/outline.ts';
import type { Association } from '#model/associations.ts';
import { association as schema } from '#model/associations.ts';
import { collections } from '#model/collections.ts';
import { site } from '#model/site.ts';
import type { Issue } from '#records/issue.ts';
import { type Content, type RecordFile, readCollection } from '#records/read-content.ts';
import { readRecord } from '#records/read-record.ts';
import { isFormRule } from '#records/rules.ts';
import { allChecks } from '#validation/all-checks.ts';
import { noDuplicate } from '#validation/no-duplicate.ts';
import { nameOnly } from './name-only.ts';
import { Territories } from './territories.ts';

/** What a check finds, by what it is about: lines of a file that nobody has seen say nothing. */
export type FieldRefusal = Pick<Issue, 'rule' | 'field' | 'values'>;

/** The settings of a record: no check of a record asks for them. */
const settings = { ...readRecord('', 'site.yaml', site), file: 'site.yaml', text: '' };

/** Everything of the directory but its associations: of those, an import knows the ids. */
export interface OtherRecords {
  files: readonly RecordFile[];
  provinces: Content['records']['provinces'];
}

export async function readOtherRecords(folder: string): Promise<OtherRecords> {
  const others = collections.filter((collection) => collection !== 'associations');
  const files = (await Promise.all(others.map((each) => readCollection(folder, each)))).flat();
  const provinces = files.flatMap(({ collection, record }) =>
    collection === 'provinces' && record ? [record as OtherRecords['provinces'][number]] : [],
  );
  return { files, provinces };
}

/**
 * Reads records as `npm run check` would read them once they are written: the schema, and every check
 * that concerns one record. The directory is read once, and not for each of them.
 */
export class RecordGate {
  readonly #names: readonly RecordFile[];
  readonly #territories: Territories;
  readonly #isKnown: (id: string) => boolean;
  readonly #today: string;

  /**
   * @param isKnown whether there is an association of an id
   * @param today ISO day
   */
  constructor({ files }: OtherRecords, isKnown: (id: string) => boolean, today: string) {
    this.#names = files
      .filter(({ collection }) => !['provinces', 'regions'].includes(collection))
      .map(({ collection, id }) => nameOnly(collection, id));
    this.#territories = new Territories(files);
    this.#isKnown = isKnown;
    this.#today = today;
  }

  /** What is wrong with a record as it would be written. */
  check(text: string, file: string): FieldRefusal[] {
    const read = readRecord<Association>(text, file, schema);
    const own = read.issues.filter(({ rule }) => !isFormRule(rule));
    if (own.length > 0 || !read.record) return own;
    const { report } = nameOnly('associations', '', undefined, file);
    const id = read.record.id;
    const draft: RecordFile = { ...read, collection: 'associations', id, file, text, report };
    const found = this.#run(draft, this.#territories.listNamed(read.record));
    const isPlaced = found.some(({ rule }) => rule.startsWith('coordinates'));
    return isPlaced ? this.#run(draft, this.#territories.all) : found;
  }

  #run(draft: RecordFile, territories: readonly RecordFile[]): Issue[] {
    const others = listAssociations(draft.record as Association).filter(this.#isKnown);
    const known = others.map((id) => nameOnly('associations', id));
    const files = [draft, ...this.#names, ...territories, ...known];
    const content = { files, pages: [], site: undefined, siteFile: settings };
    return allChecks
      .flatMap((check) =>
        check.scope === 'directory' ? [] : check.check(content, { today: this.#today }),
      )
      .filter(({ file, severity }) => file === draft.file && severity === 'error');
  }
}

/** What `npm run check` will say of two records: numbers and names that no two may share. */
export function findGateDoubles(record: Outline, known: Outline): FieldRefusal[] {
  const files = [known, record].map((each) => nameOnly('associations', each.id, each));
  return noDuplicate.check({ files } as unknown as Content, { today: '' });
}

function listAssociations({ successor, memberOf = [], refersTo = [] }: Association): string[] {
  return [...(successor ? [successor] : []), ...memberOf, ...refersTo];
}

/** A file as messages call it: from here, where it is below; else in full. */
export function showFilePath(file: string): string {
  const path = relative(process.cwd(), file).replaceAll('\\', '/');
  return path.startsWith('../') ? file : path;
}
