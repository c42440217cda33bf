import { DecapCmsCore as CMS } from 'decap-cms-core';
import type { Map as ImmutableMap } from 'immutable';
import type { IssueLocale } from '#i18n/describe-issue.ts';
import { sayCms } from '#i18n/say-cms.ts';
import { readDraft } from './draft.ts';
import { isDraftTaken } from './drafts.ts';
import { hideProblems, showProblems } from './problem-list.ts';

/** What Decap shows when a save is refused: without the word “Error” before it. */
class Refusal extends Error {
  override toString(): string {
    return this.message;
  }
}

/** Nothing is saved that validation would refuse; the draft stays as it is, and says what to mend. */
export function blockInvalidSaves(language: IssueLocale): void {
  CMS.registerEventListener({
    name: 'preSave',
    handler: async ({ entry }: { entry: ImmutableMap<string, unknown> }) => {
      hideProblems();
      const { findProblems } = await import('./find-problems.ts');
      const draft = readDraft(entry);
      const [found, isTaken] = await Promise.all([
        findProblems(draft, language),
        isDraftTaken(draft),
      ]);
      const id = String(draft.data.id);
      const taken = { field: '', path: ['id'], text: sayCms('draftTaken', language, { id }) };
      const problems = isTaken ? [taken, ...found] : found;
      if (problems.length === 0) return;
      showProblems(problems);
      const [first] = problems;
      throw new Refusal([first?.field, first?.text].filter(Boolean).join('\n'));
    },
  });
}
