import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type AskedOutput, locateOutput, refuseForeign } from './check-output.ts';
import { explainFailure, OutputError } from './explain-failure.ts';
import { openWorkshop, takeTurn, type Workshop } from './open-workshop.ts';
import { findForeign, markSite } from './own-site.ts';
import { recoverFolder, replaceFolder } from './replace-folder.ts';

/**
 * A build makes the new site beside the old one, and changes the two when it is done: killed half-way,
 * or on a full disk, it leaves the old one as it was.
 *
 * @param output where the site goes
 * @returns what must stand before, and what must stand after all that writes into the site
 */
export function keepLastSite(output: AskedOutput): {
  begin: AstroIntegration;
  end: AstroIntegration;
} {
  let place = '';
  let workshop: Workshop | undefined;
  let endTurn = () => {};
  const begin: AstroIntegration = {
    name: 'twiza-output',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build') {
          // A build beside it writes a site there: the server would hear of each of its files.
          updateConfig({ vite: { server: { watch: { ignored: ['**/.astro/building/**'] } } } });
          return;
        }
        orSay(() => {
          place = locateOutput(output);
          recoverFolder(place);
          refuseForeign(output, findForeign(place));
          workshop = openWorkshop(output.root, place);
        });
        if (!workshop) return;
        closeWhenStopped(workshop);
        endTurn = await takeTurn(output.root);
        process.on('exit', endTurn);
        updateConfig({ outDir: pathToFileURL(join(workshop.site, '/')) });
      },
      // By now the records are read.
      'astro:build:start': () => endTurn(),
    },
  };
  const end: AstroIntegration = {
    name: 'twiza-output-in-place',
    hooks: {
      'astro:build:done': ({ logger }) => {
        if (!workshop) return;
        const { site, close } = workshop;
        orSay(() => {
          markSite(site);
          // Somebody may have put a file there meanwhile.
          refuseForeign(output, findForeign(place));
          replaceFolder(site, place);
          close();
        });
        logger.info(`The site is in ${output.path}.`);
      },
    },
  };
  return { begin, end };
}

function closeWhenStopped({ close }: Workshop): void {
  process.on('exit', close);
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}

/** Ends the build with a sentence where Astro would show where in our code it was thrown. */
function orSay(step: () => void): void {
  try {
    step();
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
}

function explain(error: unknown): string {
  if (error instanceof OutputError) return error.message;
  const cause = explainFailure(error) ?? (error instanceof Error ? error.message : error);
  return `The site cannot be written; the last one is as it was. ${cause}`;
}
