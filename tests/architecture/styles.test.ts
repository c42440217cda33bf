import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '#build/tools.ts';
import { listDeclarations, listStyledClasses, readSheets } from './read-sheets.ts';

const sheets = readSheets();
const styles = 'src/site/styles';
const palette = `${styles}/palette.css`;
const tokenFiles = [`${styles}/tokens.css`, 'src/cms/tokens.css'];
/** What the editor adds to Decap, whose own styles know no layers. */
const editor = /^src\/cms\/(?!preview\/)/;
const isPart = (file: string) => !editor.test(file) && file !== palette;

describe('a colour has a name, and a name has a use', () => {
  const rawColour =
    /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(|(?<![\w-])(?:white|black|red|green|blue|gr[ae]y|orange|yellow)(?![\w-])/i;

  it('colours stand in the palette alone', () => {
    expect(findIn((file) => file !== palette, rawColour)).toEqual([]);
    expect(findIn((file) => file === palette, rawColour).length).toBeGreaterThan(30);
  });

  it('colours of the palette stand in tokens alone, each of which says what it is for', () => {
    const names = listDeclarations(sheets.get(palette) ?? '').map(({ name }) => name);
    const ofPalette = new RegExp(`var\\((?:${names.join('|')})\\)`);
    expect(findIn((file) => !tokenFiles.includes(file), ofPalette)).toEqual([]);
    const used = findIn((file) => tokenFiles.includes(file), ofPalette).join('\n');
    expect(names.filter((name) => !used.includes(`var(${name})`))).toEqual([]);
  });

  it('tokens have their values in the file of tokens, but where a part sets one for what is in it', () => {
    const tokens = new Set(
      listDeclarations(sheets.get(`${styles}/tokens.css`) ?? '').map(({ name }) => name),
    );
    const set = [...sheets].flatMap(([file, sheet]) =>
      tokenFiles.includes(file)
        ? []
        : listDeclarations(sheet).flatMap(({ name }) =>
            tokens.has(name) ? `${file}: ${name}` : [],
          ),
    );
    expect(set).toEqual([
      'src/features/referral/sheet.css: --size-small',
      'src/features/referral/sheet.css: --size-lead',
      'src/site/styles/footer.css: --text-muted',
    ]);
  });

  function findIn(isMeant: (file: string) => boolean, pattern: RegExp): string[] {
    return [...sheets].flatMap(([file, sheet]) =>
      isMeant(file)
        ? listDeclarations(sheet).flatMap(({ name, value, line }) =>
            pattern.test(value) ? `${file}:${line}: ${name}: ${value}` : [],
          )
        : [],
    );
  }
});

describe('layers say what outweighs what', () => {
  const order = /@layer ([\w, ]+);/
    .exec(sheets.get(`${styles}/layers.css`) ?? '')?.[1]
    ?.split(', ');
  const bare = [palette, `${styles}/layers.css`, `${styles}/site.css`, `${styles}/always.css`];

  it('their order is declared once', () => {
    expect(order).toEqual(['tokens', 'base', 'parts', 'views', 'pages']);
    const declared = [...sheets].filter(([, sheet]) => /@layer [^{]*;/.test(sheet));
    expect(declared.map(([file]) => file)).toEqual([`${styles}/layers.css`]);
  });

  it.each([...sheets].filter(([file]) => isPart(file) && !bare.includes(file)))(
    '%s stands in one layer',
    (_, sheet) => {
      const text = sheet.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^@import [^;]+;$/gm, '');
      const [, layer = ''] = /^\s*@layer (\w+) \{[\s\S]*\n\}\s*$/.exec(text) ?? [];
      expect(order).toContain(layer);
      // What closes the layer is the last line, and none before it.
      expect(text.match(/^\}/gm)).toHaveLength(1);
    },
  );

  it('a sheet that a page loads says the order first, since the browser may read it before all others', () => {
    const loaded = listLoaded();
    expect(loaded.length).toBeGreaterThan(8);
    const late = loaded.filter((file) => {
      const [first = ''] = /(?<=^@import ')[^']+/m.exec(sheets.get(file) ?? '') ?? [];
      const target = posix.join(posix.dirname(file), first);
      return ![`${styles}/layers.css`, `${styles}/site.css`].includes(target);
    });
    expect(late).toEqual([]);
  });

  /** The sheets that a page, a view or a script names; others are imported by these. */
  function listLoaded(): string[] {
    const code = globSync('src/**/*.{astro,ts,tsx}', { cwd: root, exclude: ['src/cms/start.ts'] });
    const loaded = code.flatMap((file) =>
      [
        ...readFileSync(join(root, file), 'utf8').matchAll(
          /^import (?:\w+ from )?'([^']+\.css)(?:\?url)?';$/gm,
        ),
      ].map(([, name = '']) =>
        name.startsWith('#')
          ? name.replace('#', 'src/')
          : posix.join(posix.dirname(file.replaceAll('\\', '/')), name),
      ),
    );
    return [...new Set(loaded)];
  }
});

describe('a class has one home', () => {
  it.each([
    ['.card { }', ['card']],
    ['.meta .icon::before { }', ['icon']],
    ['.card a, li > .tag.is-good:hover { }', ['tag', 'is-good']],
    ['@media print { @layer parts { .a :is(.b, .c > .d) { } } }', ['b', 'd']],
    ['.page:has(.card) > p:not(.soft) { }', []],
    ['.a { &:hover .b { } }', ['a', 'b']],
  ])('%s styles %j', (sheet, classes) => {
    expect([...listStyledClasses(sheet)]).toEqual(classes);
  });

  it('is styled in one sheet; what a part changes in it, it sets by a custom property', () => {
    const homes = [...sheets].flatMap(([file, sheet]) =>
      [...listStyledClasses(sheet)].map((name) => ({ name, file })),
    );
    expect(homes.length).toBeGreaterThan(150);
    const scattered = [...Map.groupBy(homes, ({ name }) => name)].filter(
      ([, places]) => places.length > 1,
    );
    expect(
      scattered.map(([name, places]) => `.${name}: ${places.map(({ file }) => file).join(', ')}`),
    ).toEqual([]);
  });
});

it('scripts find elements by attribute or id: a class is for the look alone', () => {
  const search =
    /\b(?:querySelector(?:All)?|closest|matches)(?:<[^>]+>)?\(\s*(['"`])((?:(?!\1).)*)\1/g;
  const files = globSync('src/{site,features}/**/*.{ts,tsx,astro}', { cwd: root }).filter(
    (file) => !file.includes('.test.'),
  );
  const found = files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(search)].map(
      ([, , selector = '']) => `${file}: ${selector}`,
    ),
  );
  expect(found.length).toBeGreaterThan(40);
  expect(found.filter((each) => /(?<=: .*)\.[a-z]/.test(each.replace(/\[[^\]]*\]/g, '')))).toEqual(
    [],
  );
});
