import type { Plugin } from 'vite';
import { preloadHelper } from './light-preload.ts';

/** The part of a page that a script is of, or the feature. */
const scriptOfPage =
  /\/src\/(?:(?:site\/components|pages\/.+|features\/[\w-]+\/page)\/(\w+)|features\/(proposals(?=\/(?:phone|form)\/)|lists(?=\/phone\/(?:wake|end)-)|(?:help|referral)(?=\/phone\/)|map(?=\/phone\/load-)|dossier(?=\/phone\/start-)|(?:partners|support)(?=\/phone\/open-)|fit(?=\/phone\/offer-)|opening-hours(?=\/phone\/open-now\.))\/)/;
/** What the scripts of pages share with the explorer or with each other, and what takes from it. */
const shared =
  /^#(?:base\/|features\/(?:search\/phone\/(?:analysis\/|index\/|query\/|hand-words-over)|offline\/phone\/|referral\/phone\/sheet-buttons))|^\.\/(?:find-open-span|read-minute)\.ts$/;

/**
 * The small script of a page stands in the page itself. What it takes from the finder is copied into
 * it: as a file of both, it would cost either of them a request.
 */
export function ownCopies(): Plugin {
  return {
    name: 'own-copies',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(id, importer) {
      const [, owner] = /\?own=(\w+)/.exec(importer ?? '') ?? [];
      const [, file, feature] = scriptOfPage.exec(importer ?? '') ?? [];
      const part = file ?? feature;
      if (part && id === preloadHelper) return `${id}?own=${part}`;
      // Preact holds what is alive in the page: it can only be there once.
      if (!/^[#.\0]/.test(id) || id === '#site/views/drawing.tsx') return;
      if (!owner && !(part && shared.test(id))) return;
      const found = await this.resolve(id, importer, { skipSelf: true });
      return found && `${found.id}?own=${owner ?? part}`;
    },
  };
}
