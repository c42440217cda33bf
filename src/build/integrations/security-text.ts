import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { securityTextPath, writeSecurityText } from '#exports/security-text.ts';
import { readCountryDay } from '#model/country-day.ts';
import { readGivenDay, readSecurityReach } from '#records/content-folder.ts';

/**
 * At the end of a build: `security.txt`, if `site.yaml` names anybody who is told of holes.
 *
 * @param url the address of the site
 */
export function securityText(url: string): AstroIntegration {
  return {
    name: 'twiza-security-text',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const text = writeSecurityText(
          { ...readSecurityReach(), url },
          readGivenDay() ?? readCountryDay(),
        );
        if (text === undefined) return;
        const file = join(fileURLToPath(dir), securityTextPath);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text);
      },
    },
  };
}
