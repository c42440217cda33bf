import {
  code,
  type Line,
  type Phrase,
  type Piece,
  type Review,
  type ReviewSection,
  words,
} from '#features/review/piece.ts';
import type { Sign } from '#features/signs/list-signs.ts';
import type { IssueLocale } from '#i18n/describe-issue.ts';
import { formatDate } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { type SignKey, saySigns } from '#i18n/say-signs.ts';
import type { AddressHistory } from '#model/address-history.ts';
import type { Association } from '#model/associations.ts';
import type { LookAnswer } from './answer.ts';
import type { Outcome } from './judge-answer.ts';

/** What there is to tell after a run, or without one. */
export interface ToldSigns {
  associations: readonly Association[];
  signs: ReadonlyMap<string, readonly Sign[]>;
  history: AddressHistory;
  /** What was looked at in this run; nothing where nobody looked. */
  run?: { answers: ReadonlyMap<string, LookAnswer>; outcomes: ReadonlyMap<string, Outcome> };
}

/** The signs as a list to read: a section for each association, and what leads to another site. */
export function describeSigns(told: ToldSigns, locale: IssueLocale): Review {
  const { associations, signs, run } = told;
  const summary = run ? [...saySummary(run.outcomes, locale), ' '] : [];
  const count = signs.size;
  const said = count === 0 ? say('signs.none', {}, locale) : say('signs.count', { count }, locale);
  return {
    warnings: count === 0 ? [] : [{ phrase: say('signs.advice', {}, locale) }],
    summary: [...summary, ...said],
    sections: [
      ...associations.flatMap((each) => describeOne(each, told, locale)),
      ...describeMoved(run?.answers ?? new Map(), locale),
    ],
  };
}

function saySummary(outcomes: ReadonlyMap<string, Outcome>, locale: IssueLocale) {
  const count = (state: Outcome['state']) =>
    [...outcomes.values()].filter((outcome) => outcome.state === state).length;
  const [alive, gone, unknown] = [count('alive'), count('gone'), count('unknown')];
  return say('summary', { looked: outcomes.size, alive, gone, unknown }, locale);
}

function describeOne(
  { id, name }: Association,
  { signs, history }: ToldSigns,
  locale: IssueLocale,
): ReviewSection[] {
  const own = signs.get(id) ?? [];
  if (own.length === 0) return [];
  const title = resolveText(name, locale);
  const lines = own.map((sign) => describeSign(sign, history.get(sign.address)?.alive, locale));
  return [
    {
      heading: [title ? words(title.text, title.lang) : code(id)],
      file: `content/associations/${id}.yaml`,
      lines,
    },
  ];
}

function describeSign(
  { address, kind, since }: Sign,
  alive: string | undefined,
  locale: IssueLocale,
): Line {
  const what = say(`kind.${kind}`, {}, locale);
  const day = formatDate(since, locale);
  const last = alive
    ? [' ', ...say('sign.alive', { alive: formatDate(alive, locale) }, locale)]
    : [];
  return {
    phrase: [...say('sign', { address: [code(address)], what, since: day }, locale), ...last],
  };
}

function describeMoved(
  answers: ReadonlyMap<string, LookAnswer>,
  locale: IssueLocale,
): ReviewSection[] {
  const lines = [...answers].flatMap(([address, { leads }]) =>
    leads === undefined
      ? []
      : [
          {
            phrase: say('moved', { address: [code(address)], target: [code(leads)] }, locale),
          },
        ],
  );
  return lines.length === 0 ? [] : [{ heading: say('moved.heading', {}, locale), lines }];
}

function say(
  key: SignKey,
  values: Record<string, string | number | Phrase>,
  locale: IssueLocale,
): Phrase {
  return saySigns<Exclude<Piece, string>>(key, values, locale);
}
