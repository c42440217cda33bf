import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch, parsePatch, type StructuredPatch } from 'diff';
import type { Plugin } from 'vite';

const folder = join(import.meta.dirname, 'decap-patches');
const words = join(import.meta.dirname, '../words.ts');
/** By this name a patched file imports the editor's words; Node's own aliases end at a package. */
const wordsModule = 'twiza:editor-words';

/** Each patch by the path of its file below `node_modules`. What stands before a diff says why it is there. */
const patches = new Map(readdirSync(folder).map(readPatch));

/**
 * Applies `decap-patches/*.patch` while the editor is bundled: Decap loses what somebody wrote, is
 * silent for screen readers, or speaks a language that nobody chose. The installed package stays as it
 * is, so that installing needs no script.
 *
 * @throws when a patch no longer fits its file, or when the bundle took none of its file
 */
export function patchDecap(): Plugin {
  const applied = new Set<string>();
  return {
    name: 'patch-decap',
    resolveId: (id) => (id === wordsModule ? words : null),
    transform(code, id) {
      const path = id.replaceAll('\\', '/').split('/node_modules/').at(-1) ?? '';
      const patch = patches.get(path);
      if (!patch) return null;
      const patched = applyPatch(code, patch, { autoConvertLineEndings: false });
      if (patched === false) this.error(`Decap has changed: ${path} no longer takes its patch.`);
      applied.add(path);
      return { code: patched, map: null };
    },
    generateBundle() {
      const left = [...patches.keys()].filter((path) => !applied.has(path));
      if (left.length > 0) this.error(`Decap has changed: no patch was applied to ${left}.`);
    },
  };
}

function readPatch(name: string): [path: string, patch: StructuredPatch] {
  const patch = parsePatch(readFileSync(join(folder, name), 'utf8'))[0];
  if (!patch?.oldFileName) throw new Error(`${name} holds no diff.`);
  return [patch.oldFileName, patch];
}
