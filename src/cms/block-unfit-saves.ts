import { DecapCmsCore as CMS } from 'decap-cms-core';
import type { Map as ImmutableMap } from 'immutable';
import type { IssueLocale } from '#i18n/describe-issue.ts';
import { hideProblems, showProblems } from './problem-list.ts';
import { readDraft } from './read-draft.ts';

/** What Decap shows when a save is refused: without the word “Error” before it. */
class Refusal extends Error {
  override toString(): string {
    return this.message;
  }
}

/** Nothing is saved that the gate would refuse; the draft stays as it is, and says what to mend. */
export function blockUnfitSaves(language: IssueLocale): void {
  CMS.registerEventListener({
    name: 'preSave',
    handler: async ({ entry }: { entry: ImmutableMap<string, unknown> }) => {
      hideProblems();
      const { findProblems } = await import('./find-problems.ts');
      const problems = await findProblems(readDraft(entry), language);
      if (problems.length === 0) return;
      showProblems(problems);
      const [first] = problems;
      throw new Refusal([first?.field, first?.text].filter(Boolean).join('\n'));
    },
  });
}
