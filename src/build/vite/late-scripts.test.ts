import { describe, expect, it } from 'vitest';
import { buildWith } from '#testing/build-with.ts';
import { lateScripts } from './late-scripts.ts';

const inPage = 'src/features/proposals/phone/wake-form.ts';
const late = 'src/features/proposals/phone/live-form.ts';
const files = {
  [inPage]: "addEventListener('input', () => import('./live-form.ts'), { once: true });",
  [late]: "document.title = 'Azul';",
};
const build = (more: Record<string, string> = {}, entries = [inPage]) =>
  buildWith(lateScripts(), { ...files, ...more }, entries);

describe('a script that stands in its page', () => {
  it('asks for another by its address from the root, and imports nothing', async () => {
    const { chunks } = await build();
    const other = chunks.find(({ code }) => code.includes('Azul'));
    const own = chunks.find(({ code }) => code.includes('addEventListener'));
    expect(other).not.toBe(own);
    expect(own?.code).toContain(`'/${other?.fileName}'`.replaceAll("'", '"'));
    expect(own?.imports).toEqual([]);
    expect(own?.dynamicImports).toEqual([]);
  });

  it('shares the later file with another that asks for it', async () => {
    const second = 'src/features/proposals/phone/open-correction.ts';
    const { chunks } = await build({ [second]: `${files[inPage]} document.title = '2';` }, [
      inPage,
      second,
    ]);
    expect(chunks.filter(({ code }) => code.includes('Azul'))).toHaveLength(1);
  });

  it('is refused where it asks for what is not there', async () => {
    await expect(build({ [inPage]: "import('./gone.ts');" })).rejects.toThrow('./gone.ts');
  });

  it('is refused where it is too large for a page', async () => {
    const long = `console.log('${'a'.repeat(5000)}');`;
    await expect(build({ [inPage]: `${files[inPage]} ${long}` })).rejects.toThrow(
      'cannot stand in its page',
    );
  });

  it('is left alone elsewhere', async () => {
    const elsewhere = 'src/other.ts';
    const { chunks } = await build(
      { [elsewhere]: "void import('./features/proposals/phone/live-form.ts');" },
      [elsewhere],
    );
    expect(chunks.find(({ isEntry }) => isEntry)?.dynamicImports).toHaveLength(1);
  });
});
