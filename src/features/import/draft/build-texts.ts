import { joinNames } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { Text } from '#model/fields/text.ts';
import { labelsOf } from '#model/labels/labels.ts';
import type { Locale } from '#model/locales.ts';
import { cutText, firstSentence } from './clean-text.ts';
import type { RowDraft } from './row-draft.ts';

const mostOfSummary = 220;
const mostOfPurpose = 4000;

/**
 * The summary, which a record must have: what the row says of the association in a sentence, else kind,
 * town and subjects. What is longer goes to the purpose, whole.
 */
export function buildTexts(draft: RowDraft): void {
  const { summary, purpose } = draft.texts;
  for (const locale of new Set([...Object.keys(summary), ...Object.keys(purpose)]) as Set<Locale>) {
    const short = summary[locale];
    const long = purpose[locale];
    const from = short ?? long ?? '';
    const sentence = firstSentence(from, mostOfSummary);
    draft.record.summary = { ...draft.record.summary, [locale]: sentence };
    const rest = [
      short !== sentence ? short : undefined,
      long !== sentence ? long : undefined,
    ].filter((text) => text !== undefined);
    if (rest.length > 0)
      draft.record.purpose = {
        ...draft.record.purpose,
        [locale]: cutProse([...new Set(rest)].join('\n\n')),
      };
  }
  if (draft.record.summary) return;
  const known = sayWhatIsKnown(draft);
  if (!known) return;
  draft.record.summary = known;
  draft.made.add('summary');
}

function cutProse(text: string): string {
  if (text.length <= mostOfPurpose) return text;
  const start = text.slice(0, mostOfPurpose - 1);
  return `${start.slice(0, start.lastIndexOf(' ')).trimEnd()}…`;
}

/** `Association (Fès) : santé, éducation.` */
function sayWhatIsKnown({ record, context }: RowDraft): Text | undefined {
  const { byId } = context.directory;
  const named = Object.keys(record.name ?? {}) as Locale[];
  const locale = named.includes(context.mapping.language)
    ? context.mapping.language
    : (named[0] ?? context.mapping.language);
  const nameOf = (name: Text | undefined) => resolveText(name, locale)?.text ?? '';
  const subjects = [
    ...(record.services ?? []).map(({ service }) => nameOf(byId.services.get(service)?.name)),
    ...(record.focusAreas ?? []).map((id) => nameOf(byId['focus-areas'].get(id)?.name)),
  ].filter((name) => name !== '');
  if (subjects.length === 0) return;
  const [place] = record.places ?? [];
  const town = nameOf(place?.city) || nameOf(byId.provinces.get(place?.province ?? '')?.name);
  const kind = nameOf(
    labelsOf(`associations.kind.options.${record.kind ?? 'association'}`) as Text | undefined,
  );
  const list = joinNames(
    [...new Set(subjects)].slice(0, 4).map((name) => name.toLocaleLowerCase(locale)),
    locale,
  );
  const said = t(locale, 'import.summary', {
    kind,
    hasTown: town === '' ? 'no' : 'yes',
    town,
    subjects: list,
  });
  return { [said.lang]: cutText(said.text, mostOfSummary) };
}
