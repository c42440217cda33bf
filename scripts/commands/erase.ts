/** Erases a wish to volunteer when its person asks for it: its file, and its traces in the history. */
import { parseArgs } from 'node:util';
import {
  eraseHistory,
  findKept,
  type KeptWish,
  writePush,
} from '#features/volunteering/keep/erase-history.ts';
import { removeWish } from '#features/volunteering/keep/remove-wish.ts';
import { findRoot, findWish, WishProblem } from '#features/volunteering/keep/wish-file.ts';
import { type IssueLocale, issueLocales } from '#i18n/describe-issue.ts';
import { sayVolunteering } from '#i18n/say-volunteering.ts';
import { contentFolder } from '#records/content-folder.ts';
import { oneOf, requireContent, runCommand, UsageError } from '../shared/choose-files.ts';
import { guessLocale } from '../shared/guess-locale.ts';
import { orSay } from '../shared/say-wish-problem.ts';

const usage = `npm run erase -- <reference> [--history [--yes]] [--lang ${issueLocales.join('|')}]

  <reference>  of the wish, as its page says it
  --history    also looks what git keeps of it, and says what it takes to take it out
  --yes        with --history: takes it out. Every commit since then gets another id

Without --history the file goes, as one commit. With --history --yes, every branch and tag of this copy is
written anew without it (git filter-branch), git’s own log is emptied and what nothing names is deleted
(git reflog expire, git gc), and git is asked for each version again. Nothing is done while there are
changes that are in no commit. Nothing is sent anywhere: it says what to send, and who has to do what.`;

await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      history: { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
      lang: { type: 'string', default: guessLocale() as string },
    },
  });
  const locale = oneOf(issueLocales, values.lang, '--lang');
  const [reference, ...others] = positionals;
  if (!reference || others.length > 0) throw new UsageError('Name one wish by its reference.');
  if (values.yes && !values.history) throw new UsageError('--yes belongs to --history.');
  requireContent();
  return orSay(locale, () =>
    values.history ? takeOut(reference, values.yes, locale) : takeAway(reference, locale),
  );
});

async function takeAway(reference: string, locale: IssueLocale): Promise<number> {
  const content = contentFolder();
  if (!(await findWish(content, reference)) && (await isKept(reference)))
    throw new WishProblem('unknownNow', { reference });
  const { path, commit } = await removeWish(content, reference);
  console.log(sayVolunteering('erase.removed', { file: path }, locale));
  if (commit) {
    console.log(sayVolunteering('erase.commit', { commit }, locale));
    console.log(sayVolunteering('erase.next', { reference }, locale));
  }
  console.log(sayVolunteering('erase.elsewhere', {}, locale));
  return 0;
}

async function isKept(reference: string): Promise<boolean> {
  if (!(await findRoot(contentFolder()))) return false;
  return (await findKept(contentFolder(), reference)).versions.length > 0;
}

async function takeOut(reference: string, isTold: boolean, locale: IssueLocale): Promise<number> {
  const kept = await findKept(contentFolder(), reference);
  if (kept.versions.length === 0) {
    console.log(sayVolunteering('erase.none', { reference }, locale));
    return 0;
  }
  const { refs, versions } = kept;
  if (!isTold) {
    console.log(sayVolunteering('erase.what', { refs }, locale));
    sayShared(kept, locale);
    console.log(sayVolunteering('erase.confirm', { reference }, locale));
    return 1;
  }
  await eraseHistory(kept);
  console.log(sayVolunteering('erase.rewritten', { versions: versions.length, refs }, locale));
  sayShared(kept, locale);
  console.log(sayVolunteering('erase.elsewhere', {}, locale));
  return 0;
}

/** What a history that others have asks of everybody. */
function sayShared({ remotes }: KeptWish, locale: IssueLocale): void {
  if (remotes.length === 0) return;
  console.log(sayVolunteering('erase.shared', { remotes: remotes.join(', ') }, locale));
  for (const remote of remotes)
    console.log(sayVolunteering('erase.push', { command: writePush(remote) }, locale));
  console.log(sayVolunteering('erase.others', {}, locale));
  console.log(sayVolunteering('erase.host', {}, locale));
}
