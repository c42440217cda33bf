import type { AstroIntegration } from 'astro';
import { assumeHost, chooseDestination, isReachable } from '#directory/destination.ts';
import { describeIssue } from '#i18n/describe-issue.ts';
import { readReach } from '#records/content-folder.ts';

/** The last word of a build: a site that nobody can write to loses every correction. */
export function sayUnreachable(): AstroIntegration {
  return {
    name: 'twiza-reach',
    hooks: {
      'astro:build:done': ({ logger }) => {
        if (isReachable(chooseDestination(assumeHost(readReach())))) return;
        const { problem, remedy } = describeIssue(
          { rule: 'site-without-contact', values: {} },
          'en',
        );
        logger.warn(`NOBODY CAN BE REACHED. ${problem}\n${remedy}`);
      },
    },
  };
}
