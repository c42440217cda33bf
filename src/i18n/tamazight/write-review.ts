import { argumentMark, readMessage } from '#i18n/read-message.ts';
import { type SaidTexts, saidBy } from './check-evidence.ts';
import type { Confidence, WordEvidence } from './evidence.ts';
import { romaniseTifinagh } from './romanise-tifinagh.ts';

const sections: readonly { title: string; part?: keyof SaidTexts; lead: string }[] = [
  {
    title: 'What is open',
    lead: 'Here we ask you something, or show nothing yet: begin with these. What is *doubtful* is not on the site.',
  },
  {
    title: 'Regions and provinces, services, audiences, focus areas, skills',
    part: 'records',
    lead: 'Names of records in `content/`: the editor has a field for each of them.',
  },
  {
    title: 'What pages say',
    part: 'messages',
    lead: 'Keys of `src/i18n/zgh.json`. “…” stands for a name, a number or a date.',
  },
  {
    title: 'Names of fields and choices',
    part: 'labels',
    lead: 'Keys of `src/model/labels/zgh.json`.',
  },
  {
    title: 'Words at hand',
    lead: 'Words with evidence that no page says by themselves: what others are composed of.',
  },
];

const names: Record<Confidence, string> = {
  attested: 'attested',
  composed: 'composed',
  doubtful: '**doubtful**',
  reviewed: 'reviewed',
};

const head = '| Where | Tamazight | In Latin letters | Stands for | Confidence | Evidence | Note |';

/**
 * `docs/tamazight-review.md`: every word in Tamazight with its evidence, for an Amazigh reader to go through.
 *
 * @param french what the site says in French at the same places, which is what the words stand for
 */
export function writeReview(
  entries: readonly WordEvidence[],
  rules: Readonly<Record<string, string>>,
  french: SaidTexts,
  introduction: string,
): string {
  const left = new Set(entries);
  const take = (belongs: (entry: WordEvidence) => boolean) =>
    [...left].filter((entry) => belongs(entry) && left.delete(entry));
  const written = sections.map(({ title, part, lead }, index) => {
    const rows = take((entry) => {
      if (index === 0) return isOpen(entry);
      return part ? saidBy(entry, part).length > 0 : true;
    });
    return [
      `## ${title}`,
      lead,
      [head, `| ${'--- | '.repeat(7).trim()}`, ...rows.map((row) => writeRow(row, french))].join(
        '\n',
      ),
    ].join('\n\n');
  });
  const ruled = Object.entries(rules).map(([name, rule]) => `- **${name}** ${rule}`);
  return `${[
    introduction.trim(),
    countWords(entries),
    '## Rules\n\nHow words were composed, where they were not found as they are:',
    ruled.join('\n'),
    ...written,
  ].join('\n\n')}\n`;
}

/** Whether its reader is asked something, or finds nothing on the site. */
function isOpen({ open, confidence }: WordEvidence): boolean {
  return open !== undefined || confidence === 'doubtful';
}

function countWords(entries: readonly WordEvidence[]): string {
  const counts = Map.groupBy(entries, ({ confidence }) => confidence);
  const parts = [...counts].map(([confidence, found]) => `${found.length} ${confidence}`);
  const open = entries.filter(isOpen).length;
  return `${entries.length} entries: ${parts.join(', ')}. ${open} of them are open.`;
}

function writeRow(entry: WordEvidence, french: SaidTexts): string {
  const places = (['records', 'messages', 'labels'] as const).flatMap((part) =>
    saidBy(entry, part).map((key) => ({ key, text: french[part][key] })),
  );
  const { zgh = '', confidence, sources, rules = [], open, note } = entry;
  const meanings =
    places.length > 0 ? places.map(({ text = '' }) => showText(text)) : [entry.fr ?? ''];
  const cells = [
    places.map(({ key }) => `\`${key}\``).join(', '),
    showText(zgh),
    romaniseTifinagh(showText(zgh)),
    [...new Set(meanings)].join('; '),
    names[confidence],
    [...rules, ...sources].join('; '),
    open ?? note ?? '',
  ];
  return `| ${cells.map(escapeCell).join(' | ')} |`;
}

/** A message as people see it: its forms one after the other, with … for what is filled in. */
function showText(message: string): string {
  const read = readMessage(message);
  const forms = 'error' in read ? [message] : [...new Set(read.sentences)];
  return forms.map((form) => form.replaceAll(argumentMark, '…')).join(' / ');
}

function escapeCell(cell: string): string {
  // Which space a French mark takes is no matter of this page.
  return cell
    .replace(/[\n\u00A0\u202F]/g, ' ')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;');
}
