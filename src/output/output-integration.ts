import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type AskedOutput, locateOutput, refuseForeign } from './check-output.ts';
import { openWorkshop, type Workshop } from './open-workshop.ts';
import { OutputError } from './output-error.ts';
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
  const begin: AstroIntegration = {
    name: 'twiza-output',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        orSay(() => {
          place = locateOutput(output);
          recoverFolder(place);
          refuseForeign(output, findForeign(place));
          workshop = openWorkshop(output.root, place);
        });
        if (!workshop) return;
        closeWhenStopped(workshop);
        updateConfig({ outDir: pathToFileURL(join(workshop.site, '/')) });
      },
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
    process.stderr.write(`${explain(error as NodeJS.ErrnoException)}\n`);
    process.exit(1);
  }
}

const causes: Record<string, string> = {
  ENOSPC: 'The disk is full.',
  EDQUOT: 'The disk is full.',
  // What copying says of a full disk.
  EIO: 'The disk is full, or broken.',
  EACCES: 'This user may not write there.',
  EPERM: 'This user may not write there.',
  EROFS: 'Nothing can be written there.',
  ENOTDIR: 'A part of the path is no folder.',
};

function explain(error: NodeJS.ErrnoException): string {
  if (error instanceof OutputError) return error.message;
  const cause = causes[error.code ?? ''];
  return cause
    ? `The site cannot be written. ${cause} The last one is as it was. (${error.message})`
    : `The site cannot be written. The last one is as it was. (${error.message})`;
}
