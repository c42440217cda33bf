/** Lets a wish to volunteer go on, when its person has asked for it. */
import { parseArgs } from 'node:util';
import { renewWish } from '#features/volunteering/keep/renew-wish.ts';
import { issueLocales } from '#i18n/describe-issue.ts';
import { formatDate } from '#i18n/format.ts';
import { sayVolunteering } from '#i18n/say-volunteering.ts';
import { readCountryDay } from '#model/country-day.ts';
import { day } from '#model/fields/date.ts';
import { contentFolder } from '#records/content-folder.ts';
import { oneOf, requireContent, runCommand, UsageError } from '../shared/choose-files.ts';
import { guessLocale } from '../shared/guess-locale.ts';
import { orSay } from '../shared/say-wish-problem.ts';

const usage = `npm run renew -- <reference> [--on <day>] [--lang ${issueLocales.join('|')}]

  <reference>  of the wish, as its page says it
  --on         the day on which its person asked, as 2026-11-28; today when left out

In a repository, what is written is one commit.`;

await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      on: { type: 'string', default: readCountryDay() },
      lang: { type: 'string', default: guessLocale() as string },
    },
  });
  const locale = oneOf(issueLocales, values.lang, '--lang');
  const [reference, ...others] = positionals;
  if (!reference || others.length > 0) throw new UsageError('Name one wish by its reference.');
  if (!day.safeParse(values.on).success)
    throw new UsageError(`--on is a day as 2026-11-28, not “${values.on}”.`);
  if (values.on > readCountryDay())
    throw new UsageError(`--on is ${values.on}, which is still to come.`);
  requireContent();
  return orSay(locale, async () => {
    const { expires, commit } = await renewWish(contentFolder(), reference, values.on);
    const until = formatDate(expires, locale);
    console.log(sayVolunteering('renew.done', { reference, day: until }, locale));
    if (commit) console.log(sayVolunteering('renew.commit', { commit }, locale));
    return 0;
  });
});
