import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/**
 * Code of the browser says of no error that it did not happen: it hands it to `reportBug`, which is silent
 * of the network alone. What is caught and let go is listed here, with how often and why.
 */
const allowed: Record<string, readonly [times: number, reason: string]> = {
  'src/base/phone-storage.ts': [5, 'in each stands one call of the storage, or of JSON.parse'],
  'src/features/search/phone/try-again.ts': [
    1,
    'one fetch: whether the host answers is the question',
  ],
  'src/features/search/phone/explorer/use-explorer.ts': [
    2,
    'history may refuse; whoever waits for the first file is told of its failure',
  ],
  'src/features/search/phone/explorer/typed-words.ts': [2, 'the storage may refuse'],
  'src/features/search/phone/texts/pagefind.ts': [1, 'the same promise is given to whoever asks'],
  'src/features/referral/phone/sheet-count.ts': [
    2,
    'the storage may refuse; its bytes are counted, and it imports nothing',
  ],
  'src/features/offline/phone/service-worker.ts': [
    2,
    'one call of the cache, which may be broken; the same promise is asked again below',
  ],
  'src/features/offline/page/AskForWorker.astro': [1, 'a browser that keeps nothing refuses'],
  'src/base/read-unkept.ts': [
    1,
    'one fetch and its JSON: whether the file came is the question, and the page says so',
  ],
  'src/features/dossier/phone/open-dossier.ts': [
    1,
    'one fetch and its text: whether the page came is the question, and the dossier says so',
  ],
  'src/features/proposals/phone/prefill.ts': [
    1,
    'one fetch and its JSON: the id stands in the field where no name came',
  ],
  'src/features/proposals/phone/open-correction.ts': [
    1,
    'one fetch and its JSON: whether the record came is the question, and the page says so',
  ],
  'src/cms/names.ts': [1, 'the same promise is given to whoever asks'],
  'src/cms/preview/load-render-context.ts': [1, 'the same promise is awaited below'],
  'src/cms/drafts.ts': [1, 'Decap tells by itself what its hosts refuse'],
  'src/features/referral/phone/share-sheet.tsx': [
    1,
    'whoever closes the menu has changed their mind',
  ],
  'src/base/share-page.ts': [1, 'whoever closes the menu has changed their mind'],
};

const browserCode = [
  'src/base/**/*.ts',
  'src/features/*/phone/**/*.{ts,tsx}',
  'src/features/*/view/**/*.tsx',
  'src/site/{components,views}/**/*.{ts,tsx}',
  // Not src/cms/local, which serves the editor from Node.
  'src/cms/*.{ts,tsx}',
  'src/cms/{config,preview,widgets}/**/*.{ts,tsx}',
  'src/**/*.astro',
];

/** The lines of a file that catch an error and do not look at it. */
function findSilences(path: string, text: string): number[] {
  const scripts = path.endsWith('.astro')
    ? [...text.matchAll(/<script>(.*?)<\/script>/gs)].map((match) => {
        const before = text.slice(0, match.index).replace(/[^\n]/g, '');
        return before + match[1];
      })
    : [text];
  const lines: number[] = [];
  for (const script of scripts) {
    const file = ts.createSourceFile('a.tsx', script, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (isSilent(node)) lines.push(file.getLineAndCharacterOfPosition(node.getStart()).line + 1);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return lines;
}

function isSilent(node: ts.Node): boolean {
  if (ts.isCatchClause(node)) return !uses(node.block, node.variableDeclaration?.name);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const method = node.expression.name.text;
  if (method === 'allSettled') return true;
  const at = ['catch', 'then'].indexOf(method);
  const handler = at < 0 ? undefined : node.arguments[at];
  if (!handler || !(ts.isArrowFunction(handler) || ts.isFunctionExpression(handler))) return false;
  return !uses(handler.body, handler.parameters[0]?.name);
}

function uses(body: ts.Node, name: ts.BindingName | undefined): boolean {
  if (!name) return false;
  const isUse = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && node.text === name.getText()) ||
    (ts.forEachChild(node, isUse) ?? false);
  return isUse(body);
}

const files = globSync(browserCode)
  .map((path) => relative('.', path))
  .filter((path) => !/\.(alone\.)?test\.tsx?$/.test(path));

describe('an error in the browser', () => {
  it('is never let go of in silence, but where that is listed with a reason', () => {
    const found = Object.fromEntries(
      files.flatMap((path) => {
        const lines = findSilences(path, readFileSync(path, 'utf8'));
        return lines.length ? [[path, lines.length]] : [];
      }),
    );
    const expected = Object.fromEntries(
      Object.entries(allowed).map(([path, [times]]) => [path, times]),
    );
    expect(
      found,
      'Hand what is caught to reportBug (#base/report-bug.ts); what no mistake can reach is listed in silent-catches.test.ts with its reason',
    ).toEqual(expected);
    expect(files.length).toBeGreaterThan(100);
  });

  it.each([
    'try { a(); } catch { b(); }',
    'try { a(); } catch (error) { b(); }',
    'load().catch(() => {});',
    'load().catch((error) => undefined);',
    'load().then(show, () => fail());',
    'load().then(show, function () { fail(); });',
    'await Promise.allSettled([load()]);',
  ])('is let go of by %s', (line) => {
    expect(findSilences('a.ts', line)).toEqual([1]);
    expect(findSilences('a.astro', `---\n---\n<script>\n${line}\n</script>`)).toEqual([4]);
  });

  it.each([
    'try { a(); } catch (error) { reportBug(error); }',
    'load().catch(reportBug);',
    'load().catch((error) => { reportBug(error); fail(); });',
    'load().then(show, (error) => { reportBug(error); });',
    'load().then(show);',
    'map.then(() => 1);',
  ])('is not by %s', (line) => {
    expect(findSilences('a.ts', line)).toEqual([]);
  });
});
