/**
 * Looks whether sites, pages and mail domains of associations are still there, and keeps what it saw. What is
 * gone twice, two weeks apart, is told as a sign to ask the association, never as a verdict.
 */

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { writeMarkdown } from '#features/review/write-markdown.ts';
import { writeText } from '#features/review/write-text.ts';
import { listAddresses } from '#features/signs/list-addresses.ts';
import { listSigns } from '#features/signs/list-signs.ts';
import type { LookAnswer } from '#features/signs/look/answer.ts';
import { askAsSite, isOnline } from '#features/signs/look/ask-as-site.ts';
import { chooseDue } from '#features/signs/look/choose-due.ts';
import { describeSigns, type ToldSigns } from '#features/signs/look/describe-signs.ts';
import { lookAt } from '#features/signs/look/look-at.ts';
import {
  BadRecordedRun,
  parseRecordedRun,
  writeRecordedRun,
} from '#features/signs/look/recorded-run.ts';
import { judgeRun, updateHistory } from '#features/signs/look/update-history.ts';
import { writeSignTable } from '#features/signs/look/write-sign-table.ts';
import { type IssueLocale, issueLocales } from '#i18n/describe-issue.ts';
import { saySigns } from '#i18n/say-signs.ts';
import type { AddressHistory } from '#model/address-history.ts';
import type { Association } from '#model/associations.ts';
import { readCountryDay } from '#model/country-day.ts';
import {
  addressHistoryPath,
  BadAddressHistory,
  readAddressHistory,
  writeAddressHistory,
} from '#records/address-history.ts';
import { contentFolder } from '#records/content-folder.ts';
import { readCollection, readSite } from '#records/read-content.ts';
import { replaceFile } from '#records/replace-file.ts';
import { oneOf, requireContent, runCommand, UsageError } from '../shared/choose-files.ts';
import { guessLocale } from '../shared/guess-locale.ts';
import { readAge } from '../shared/read-age.ts';

const formats = ['text', 'markdown', 'csv'] as const;
const usage = `npm run signs -- [--list] [--only <id> …] [--older-than 7d] [--offline <recorded.json>] [--record <file>]
                [--format ${formats.join('|')}] [--lang ${issueLocales.join('|')}]

  --list        looks at nothing: tells what the history says
  --only        the associations to look at; all of them when left out
  --older-than  addresses that nobody has looked at for so long: 7d, 2w, 3m, 1y
  --offline     takes the answers of a recorded run, of its own day, and asks nobody
  --record      writes the answers into a file
  --format      a list to read, one for an issue, or a table
  --lang        the language of the list; that of your system, or English, when left out

TWIZA_CONTENT=<folder> looks at another content folder; the history lies beside it, in signs/history.json.`;

await runCommand(usage, async () => {
  const { values } = parseArgs({
    options: {
      list: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      'older-than': { type: 'string' },
      offline: { type: 'string' },
      record: { type: 'string' },
      format: { type: 'string', default: formats[0] as string },
      lang: { type: 'string', default: guessLocale() as string },
    },
  });
  const locale = oneOf(issueLocales, values.lang, '--lang');
  const format = oneOf(formats, values.format, '--format');
  requireContent();
  try {
    const associations = await readAssociations();
    const history = await readAddressHistory();
    const recorded = values.offline === undefined ? undefined : await readRecorded(values.offline);
    const today = recorded?.day ?? readCountryDay();
    if (values.list) {
      print(
        { associations, history, signs: listSigns(history, associations, today) },
        format,
        locale,
      );
      return 0;
    }
    const before = values['older-than'] && readAge(values['older-than'], today, '--older-than');
    const asked = chooseAssociations(associations, values.only).flatMap(listAddresses);
    const due = chooseDue(asked, history, today, before || today);
    if (!recorded && due.length > 0 && !(await isOnline())) {
      console.error(saySigns('offline', {}, locale).join(''));
      return 1;
    }
    const isStopped = watchStop();
    const answers = recorded ? pick(recorded.answers, due) : await ask(due, isStopped, locale);
    if (values.record !== undefined)
      await replaceFile(values.record, writeRecordedRun({ day: today, answers }));
    const outcomes = judgeRun(answers);
    const named = associations.flatMap(listAddresses);
    const renewed = updateHistory(history, outcomes, named, today);
    await save(renewed, history);
    const signs = listSigns(renewed, associations, today);
    print({ associations, history: renewed, signs, run: { answers, outcomes } }, format, locale);
    return isStopped() ? 130 : 0;
  } catch (error) {
    if (!(error instanceof BadAddressHistory || error instanceof BadRecordedRun)) throw error;
    console.error(error.message);
    return 1;
  }
});

/** The records that can be read; `npm run check` tells of the others. */
async function readAssociations(): Promise<Association[]> {
  const files = await readCollection(contentFolder(), 'associations');
  return files.flatMap(({ record }) => (record ? [record as Association] : []));
}

async function readRecorded(file: string) {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`There is no file ${file}.`);
  });
  return parseRecordedRun(text, file);
}

/** An association that has closed may let its site go. */
function chooseAssociations(all: readonly Association[], ids: readonly string[]): Association[] {
  const unknown = ids.find((id) => !all.some((each) => each.id === id));
  if (unknown !== undefined) throw new UsageError(`There is no association “${unknown}”.`);
  return all.filter(({ id, status }) => (ids.length > 0 ? ids.includes(id) : status !== 'closed'));
}

function pick(
  answers: ReadonlyMap<string, LookAnswer>,
  due: readonly string[],
): Map<string, LookAnswer> {
  return new Map([...answers].filter(([address]) => due.includes(address)));
}

async function ask(due: readonly string[], isStopped: () => boolean, locale: IssueLocale) {
  const site = (await readSite(contentFolder())).record;
  if (!site) throw new UsageError('content/site.yaml cannot be read; “npm run check” says why.');
  const isWatched = process.stderr.isTTY === true;
  const show = (done: number) => {
    const said = saySigns('progress', { done, all: due.length }, locale).join('');
    process.stderr.write(`\r\u001B[K${said}`);
  };
  const settings = { ...askAsSite(site), isStopped, ...(isWatched && { onProgress: show }) };
  const answers = await lookAt(due, settings);
  if (isWatched) process.stderr.write('\r\u001B[K');
  return answers;
}

/** After the first Ctrl+C nobody else is asked; what was answered is kept, for nobody is asked twice on a day. */
function watchStop(): () => boolean {
  let isStopped = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      isStopped = true;
    });
  return () => isStopped;
}

async function save(renewed: AddressHistory, history: AddressHistory): Promise<void> {
  const text = writeAddressHistory(renewed);
  if (renewed.size + history.size > 0) await replaceFile(addressHistoryPath(), text);
}

function print(told: ToldSigns, format: (typeof formats)[number], locale: IssueLocale): void {
  if (format === 'csv') process.stdout.write(writeSignTable(told, locale));
  else if (format === 'markdown') console.log(writeMarkdown(describeSigns(told, locale), locale));
  else console.log(writeText(describeSigns(told, locale)));
}
