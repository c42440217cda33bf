import type { Plugin } from 'vite';

/** Scripts that stand in the page themselves, and ask for others once somebody needs them. */
const inPage =
  /\/src\/features\/(proposals|lists|partners|dossier|support|fit)\/phone\/(?:wake-form|open-correction|wake-list|open-partners|start-dossier|open-fitting-calls|offer-match)\.ts/;
const imported = /\bimport\('([^']+)'\)/g;
/** More than that Astro does not put into a page. Bytes. */
const mostBytes = 4096;

/**
 * Lets a small script stand in the page though it asks for another later. Astro puts into a page only
 * what imports nothing, for a name beside a file is none beside a page. Here the later file is named
 * from the root, so that the page asks for one file less.
 */
export function lateScripts(): Plugin {
  const files = new Map<string, string>();
  let base = '/';
  return {
    name: 'late-scripts',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(config) {
      base = config.base;
    },
    async transform(code, id) {
      const [, feature] = inPage.exec(id) ?? [];
      if (!feature) return;
      let written = code;
      for (const [call, path = ''] of code.matchAll(imported)) {
        const found = await this.resolve(path, id);
        if (!found) this.error(`${path} does not exist.`);
        // With copies of its own (own-copies.ts): nothing can import what stands in a page.
        const late = `${found.id}?own=${feature}Late`;
        const reference = files.get(late) ?? this.emitFile({ type: 'chunk', id: late });
        files.set(late, reference);
        // No bundler sees an import in this; the array keeps it from being one sight later.
        written = written.replace(call, `import(/* @vite-ignore */ ['late:${reference}'][0])`);
      }
      return { code: written, map: null };
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.code.includes('late:')) continue;
        for (const reference of files.values())
          chunk.code = chunk.code.replaceAll(
            `late:${reference}`,
            base + this.getFileName(reference),
          );
        // Its own name would not change with the one it has learned, and browsers keep it for a year.
        const size = Buffer.byteLength(chunk.code);
        if (chunk.imports.length > 0 || size >= mostBytes)
          this.error(
            `${chunk.fileName} cannot stand in its page: it has ${size} bytes and imports ${chunk.imports}.`,
          );
      }
    },
  };
}
