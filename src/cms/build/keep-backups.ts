import type { Plugin } from 'vite';

interface Mend {
  file: RegExp;
  found: RegExp;
  instead: string;
}

const core = String.raw`decap-cms-core[\\/]dist[\\/]esm[\\/]`;
const mends: readonly Mend[] = [
  {
    file: new RegExp(`${core}components[\\\\/]Editor[\\\\/]Editor\\.js$`),
    found:
      /retrieveLocalBackup\(collection, slug\);\s*if \(newEntry\) \{\s*(createEmptyDraft\([^;]+\));\s*\} else \{\s*(loadEntry\([^;]+\));\s*\}/,
    instead: [
      'const offer = () => retrieveLocalBackup(collection, slug);',
      'Promise.resolve(newEntry ? $1 : $2).then(offer, offer);',
    ].join('\n'),
  },
  {
    file: new RegExp(`${core}actions[\\\\/]editorialWorkflow\\.js$`),
    found: /(unpublishedEntryRedirected\(collection, slug\)\);\s*)(dispatch\(loadEntry)/,
    instead: '$1await $2',
  },
];

/**
 * Decap offers a draft that the browser kept while the record itself is still on its way, and the
 * record then takes its place: what somebody wrote is gone. Here the record comes first.
 */
export function keepBackups(): Plugin {
  return {
    name: 'keep-backups',
    transform(code, id) {
      const mend = mends.find(({ file }) => file.test(id));
      if (!mend) return null;
      const mended = code.replace(mend.found, mend.instead);
      if (mended === code) throw new Error(`Decap has changed: see keep-backups.ts for ${id}.`);
      return { code: mended, map: null };
    },
  };
}
