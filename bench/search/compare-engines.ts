/**
 * Measures other search engines by the same queries among the same records as `npm run bench:search`:
 * how many they answer, and what a phone fetches and does before its first answer. They are no
 * dependencies: install them in a folder of their own, then
 * `npm i --prefix /tmp/engines minisearch@7.2.0 @orama/orama@3.1.18 flexsearch@0.8.212`
 * `node --expose-gc bench/search/compare-engines.ts --engines /tmp/engines --records 10000`
 *
 * --queries <file> …  as for bench:search
 * --only <name>       one engine: “Twiza”, “Orama”
 * --needs <file>      phrases of need, asked of the same engines with the words of the vocabulary, and nothing else
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { root } from '#build/tools.ts';
import type { Directory } from '#directory/directory.ts';
import { assignDocIds } from '#features/search/assign-doc-ids.ts';
import { endPagefind, makeBundle } from '#features/search/build/texts/make-bundle.ts';
import { trimBundle } from '#features/search/build/texts/trim-bundle.ts';
import { listFinderRecords, listFinderValues } from '#features/search/finder-records.ts';
import type { PagefindModule } from '#features/search/phone/texts/pagefind.ts';
import { listNeedWords } from '#features/search/vocabulary-words.ts';
import { resolveText } from '#i18n/localized-text.ts';
import type { Locale } from '#model/locales.ts';
import { contentFolder } from '#records/content-folder.ts';
import { readContent } from '#records/read-content.ts';
import { isAnswered } from '#testing/search/answered-queries.ts';
import { finderInMemory, weigh } from '#testing/search/finder-in-memory.ts';
import { type NeedPhrase, readNeedPhrases } from '#testing/search/measure-needs.ts';
import { measureQuery } from '#testing/search/measure-query.ts';
import { mixDirectory } from '#testing/search/mix-directory.ts';
import { type FiledQuery, joinQueryFiles, listQueryFiles } from '#testing/search/query-file.ts';
import { type Doc, type Engine, otherEngines } from './other-engines.ts';

const { values: options } = parseArgs({
  options: {
    engines: { type: 'string' },
    records: { type: 'string', default: '10000' },
    queries: { type: 'string', multiple: true },
    needs: { type: 'string' },
    only: { type: 'string' },
  },
});
const engines = resolve(options.engines ?? '.');

const named = otherEngines(engines);

if (options.needs) {
  for (const [name, engine] of Object.entries(named))
    console.log(name, await measureNeeds(engine, readNeedPhrases(options.needs)));
  process.exit();
}

const { records: searched, queries } = joinQueryFiles(options.queries ?? listQueryFiles());
const directory = await mixDirectory(Number(options.records), searched);
const locales = [...new Set(queries.map(({ locale }) => locale))];
const docs = new Map(locales.map((locale) => [locale, listDocs(directory, locale)]));
const rows: Record<string, Record<string, string | number>> = {};
for (const [name, engine] of Object.entries(named)) await note(name, () => measure(engine));
await note('Pagefind alone', measurePagefind);
await note('Twiza', measureOurs);
console.table(rows);

/** How many phrases of need have a wanted term of the vocabulary among the first three, and how many a wrong one. */
async function measureNeeds(engine: Engine, phrases: readonly NeedPhrase[]) {
  const { records } = await readContent(contentFolder());
  const terms = listNeedWords(records).map((line): Doc => {
    const [id = '', ...words] = line.split(' ');
    // Without the marks of the signs: one that matches words by itself has no use for them.
    const topic = words.join(' ').replace(/[-@*+~=/,]+/g, ' ');
    return { id, name: '', alias: '', place: '', topic, summary: '' };
  });
  const ask = await engine.open(await engine.make(terms, 'ar'), 'ar');
  let [asked, reached, wrong] = [0, 0, 0];
  for (const { q, want } of phrases) {
    const wanted = [
      ...want.services.map((id) => `service/${id}`),
      ...want.audiences.map((id) => `audience/${id}`),
      ...want.focus.map((id) => `focus/${id}`),
    ];
    const offered = (await ask(q)).slice(0, 3);
    if (wanted.length === 0) wrong += offered.length ? 1 : 0;
    else asked++;
    if (offered.some((id) => wanted.includes(id))) reached++;
  }
  return { reached: `${reached} of ${asked}`, wrong: `${wrong} of ${phrases.length - asked}` };
}

/** Says what is measured as soon as it is: each takes minutes among ten thousand. */
async function note(name: string, measured: () => ReturnType<typeof measure>): Promise<void> {
  if (options.only && options.only !== name) return;
  rows[name] = await measured();
  console.log(name, rows[name]);
}

function listDocs(all: Directory, locale: Locale): Doc[] {
  const names = new Map(
    listFinderValues(all).map(({ filter, id, names }) => [`${filter}/${id}`, names]),
  );
  const namesOf = (record: ReturnType<typeof listFinderRecords>[number], filters: string[]) =>
    filters.flatMap(
      (filter) =>
        record.values[filter as 'focus']?.flatMap((id) => names.get(`${filter}/${id}`) ?? []) ?? [],
    );
  const order = assignDocIds(all, locale);
  return listFinderRecords(all, '2026-03-01')
    .toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
    .map((record) => ({
      id: record.id,
      name: record.names.join(' '),
      alias: record.aliases.join(' '),
      place: [...record.places, ...namesOf(record, ['province', 'region'])].join(' '),
      topic: namesOf(record, ['focus', 'audience', 'service']).join(' '),
      summary: resolveText(record.summary, locale)?.text ?? '',
    }));
}

async function measure(engine: Engine) {
  const script = weigh(await bundle(engine.script));
  const bytes: number[] = [];
  const milliseconds: number[] = [];
  const heaps: number[] = [];
  let right = 0;
  for (const locale of locales) {
    const file = await engine.make(docs.get(locale) ?? [], locale);
    bytes.push(weigh(new TextEncoder().encode(file)));
    const asked = queries.filter((query) => query.locale === locale);
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const began = performance.now();
    const ask = await engine.open(file, locale);
    await ask(asked[0]?.query ?? '');
    milliseconds.push(performance.now() - began);
    globalThis.gc?.();
    heaps.push(process.memoryUsage().heapUsed - before);
    for (const query of asked) if (isRight(query, (await ask(query.query)).slice(0, 10))) right++;
  }
  return report(right, script + Math.max(...bytes), Math.max(...milliseconds), Math.max(...heaps));
}

function report(right: number, bytes: number, milliseconds: number, heap?: number) {
  return {
    answered: `${right} of ${queries.length}`,
    'first answer, KB': Math.round(bytes / 1000),
    'first answer, ms': Math.round(milliseconds),
    'heap, MB': heap ? Math.round(heap / 1e6) : '',
  };
}

function isRight(query: FiledQuery, page: string[]): boolean {
  return isAnswered(query, page, directory);
}

/** The finder, measured as in bench:search, with its script. */
async function measureOurs() {
  const finder = join(root, 'src/features/search/phone/query/finder.ts');
  const script = weigh(await bundle(`export { openFinder } from '${finder}'`));
  let [right, most, slowest] = [0, 0, 0];
  for (const locale of locales) {
    const inMemory = finderInMemory(directory, locale);
    for (const query of queries.filter((each) => each.locale === locale)) {
      const { isAnswered, bytes, milliseconds } = await measureQuery(query, inMemory, directory);
      if (isAnswered) right++;
      most = Math.max(most, bytes);
      slowest = Math.max(slowest, milliseconds);
    }
  }
  return report(right, script + most, slowest);
}

/** Texts as they are, in Pagefind's own analysis, as a site has it that lets Pagefind do everything. */
async function measurePagefind() {
  let [right, most, slowest] = [0, 0, 0];
  for (const locale of locales) {
    const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
    const records = (docs.get(locale) ?? []).map(({ id, name, alias, ...said }) => ({
      url: `/${id}/`,
      content: Object.values(said).join('\n'),
      language: locale,
      meta: { title: [name, alias].join(' ') },
    }));
    await makeBundle(records, folder);
    await trimBundle(folder);
    for (const [at, query] of queries.filter((each) => each.locale === locale).entries()) {
      const sent = new Map<string, number>();
      const began = performance.now();
      const script = join(folder, 'pagefind.js');
      const module: PagefindModule = await import(`${pathToFileURL(script).href}?${at}`);
      module.fetchBy(async (request) => {
        const path = String(request).slice('/pagefind/'.length).replace(/\?.*/, '');
        const bytes = await readFile(join(folder, path));
        sent.set(path, path.endsWith('.json') ? weigh(bytes) : bytes.length);
        return new Response(new Uint8Array(bytes));
      });
      const pagefind = module.createInstance({
        basePath: '/pagefind/',
        baseUrl: '/',
        noWorker: true,
      });
      const { results } = await pagefind.search(query.query);
      const page = await Promise.all(results.slice(0, 1).map((result) => result.data()));
      slowest = Math.max(slowest, performance.now() - began);
      const fetched = [...sent.values()].reduce((sum, each) => sum + each, 0);
      most = Math.max(most, fetched + weigh(await readFile(script)));
      page.push(...(await Promise.all(results.slice(1, 10).map((result) => result.data()))));
      if (
        isRight(
          query,
          page.map(({ url }) => url.slice(1, -1)),
        )
      )
        right++;
    }
    await rm(folder, { recursive: true });
  }
  await endPagefind();
  return report(right, most, slowest);
}

/** A script as Vite makes it for a page. */
async function bundle(script: string): Promise<Uint8Array> {
  const entry = join(engines, 'entry.js');
  await writeFile(entry, script);
  const made = await build({
    root: engines,
    logLevel: 'silent',
    configFile: false,
    build: {
      write: false,
      minify: true,
      rollupOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  await rm(entry);
  const { output } = [made].flat()[0] as { output: { code?: string }[] };
  return new TextEncoder().encode(output.map(({ code = '' }) => code).join(''));
}
