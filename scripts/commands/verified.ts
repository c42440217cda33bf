/** Writes into records what somebody found out when they asked: a commit for a round. */
import { parseArgs } from 'node:util';
import { readLeads } from '#features/verification/leads.ts';
import { verifyRound } from '#features/verification/verify-round.ts';
import { issueLocales } from '#i18n/describe-issue.ts';
import { formatDate } from '#i18n/format.ts';
import { sayVerification } from '#i18n/say-verification.ts';
import { readCountryDay } from '#model/country-day.ts';
import { describeFields } from '#model/describe-fields.ts';
import { day } from '#model/fields/date.ts';
import { verification } from '#model/fields/verification.ts';
import { contentFolder } from '#records/content-folder.ts';
import { readCollection } from '#records/read-content.ts';
import { suggestRecord } from '#records/suggest.ts';
import { oneOf, requireContent, runCommand, UsageError } from '../shared/choose-files.ts';
import { guessLocale } from '../shared/guess-locale.ts';

const fields = describeFields(verification).properties;
const ways = Object.keys(fields?.how?.options ?? {});
const roles = Object.keys(fields?.by?.options ?? {});

const usage = `npm run verified -- <id> … --how ${ways.join('|')} --by ${roles.join('|')} [--on <day>] [--closed|--moved] [--publish] [--lang ${issueLocales.join('|')}]

  <id>       the associations that were asked, as their files are called
  --how      how: who was visited is checked, who answered has confirmed; mail is a message
  --by       who verified; the role, no name
  --on       the day, as 2026-11-28; today when left out
  --closed   they work no more
  --moved    they are no longer where the record says: the old address goes
  --publish  they are leads: their files move from leads/ into the content

TWIZA_CONTENT=<folder> writes into another content folder. In a repository, what is written is one commit.`;

await runCommand(usage, async () => {
  const { values, positionals: ids } = parseArgs({
    allowPositionals: true,
    options: {
      how: { type: 'string' },
      by: { type: 'string' },
      on: { type: 'string', default: readCountryDay() },
      closed: { type: 'boolean', default: false },
      moved: { type: 'boolean', default: false },
      publish: { type: 'boolean', default: false },
      lang: { type: 'string', default: guessLocale() as string },
    },
  });
  const locale = oneOf(issueLocales, values.lang, '--lang');
  if (ids.length === 0) throw new UsageError('Name the associations that were asked.');
  const { closed, moved, publish, on } = values;
  if (closed && moved) throw new UsageError('--closed and --moved say two things: choose one.');
  if (publish && closed)
    throw new UsageError('Who works no more is not published: delete the lead.');
  if (!day.safeParse(on).success) throw new UsageError(`--on is a day as 2026-11-28, not “${on}”.`);
  if (on > readCountryDay()) throw new UsageError(`--on is ${on}, which is still to come.`);
  const how = values.how === 'mail' ? 'message' : (values.how ?? '');
  requireContent();
  const content = contentFolder();
  const { written, problems, commit } = await verifyRound(ids, {
    content,
    isPublishing: publish,
    finding: {
      how: oneOf(ways, how, '--how') as 'phone',
      by: oneOf(roles, values.by ?? '', '--by') as 'association',
      on,
      change: closed ? 'closed' : moved ? 'moved' : undefined,
    },
  });
  if (problems.length > 0) {
    const known = publish
      ? await readLeads(content)
      : await readCollection(content, 'associations');
    const lines = problems.map(
      ({ id, why, file = '', date }) =>
        `- ${sayVerification(`problem.${why}`, { id, file, date: date ? formatDate(date, locale) : '', near: why === 'unknown' ? suggestRecord(id, known) || 'none' : 'none' }, locale)}`,
    );
    console.error([sayVerification('verified.nothing', {}, locale), ...lines].join('\n'));
    return 1;
  }
  const parts = [
    sayVerification('verified.done', { count: written.size }, locale),
    ...(commit ? [sayVerification('verified.commit', { commit }, locale)] : []),
  ];
  console.log(parts.join('\n'));
  for (const [id, name] of written) console.log(`- ${id}: ${name}`);
  if (moved) console.log(sayVerification('verified.moved', {}, locale));
  return 0;
});
