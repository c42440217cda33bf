import { readFileSync } from 'node:fs';
import { readSignFile, writeNeedsFile } from '#features/search/phone/analysis/sign-file.ts';
import { readSigns, signalsDanger } from '#features/search/phone/analysis/signs.ts';
import { findNeeds, readNeeds } from '#features/search/phone/query/find-needs.ts';
import { listDangerSigns, listNeedWords } from '#features/search/vocabulary-words.ts';
import type { Records } from '#model/collections.ts';

/** A phrase, and what answers it: any of these. None is wanted where nothing may be offered. */
export interface NeedPhrase {
  id: string;
  q: string;
  kind: string;
  want: { services: string[]; audiences: string[]; focus: string[] };
  /** Emergency numbers must come first; where either is right, `urgentEither`. */
  urgent?: boolean;
  urgentEither?: boolean;
}

type Vocabulary = {
  [C in 'services' | 'audiences' | 'focus-areas']: readonly Records[C][];
};

/** So many are seen before anybody reads on. */
export const firstOffered = 3;

export interface NeedsMeasured {
  /** Phrases that want something, and those that have one of it among the first three. */
  asked: number;
  reached: number;
  missed: { phrase: NeedPhrase; offered: readonly string[] }[];
  /** Phrases for which something is offered where nothing may be. */
  wrong: { phrase: NeedPhrase; offered: readonly string[] }[];
  /** Urgent phrases without emergency numbers, and others with them. */
  unseen: NeedPhrase[];
  alarms: NeedPhrase[];
}

export function readNeedPhrases(file: string): NeedPhrase[] {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** What the box offers first for phrases as people say them. */
export function measureNeeds(
  phrases: readonly NeedPhrase[],
  vocabulary: Vocabulary,
): NeedsMeasured {
  const needs = readNeeds(readSignFile(writeNeedsFile(listNeedWords(vocabulary))));
  const signs = readSigns(listDangerSigns(vocabulary).join('\n'));
  const answers = phrases.map((phrase) => {
    const { services, audiences, focus } = phrase.want;
    const wanted = [
      ...services.map((id) => `service/${id}`),
      ...audiences.map((id) => `audience/${id}`),
      ...focus.map((id) => `focus/${id}`),
    ];
    return { phrase, wanted, offered: findNeeds(phrase.q, needs).slice(0, firstOffered) };
  });
  const asking = answers.filter(({ wanted }) => wanted.length > 0);
  const missed = asking.filter(({ wanted, offered }) => !offered.some((id) => wanted.includes(id)));
  const isAlarmed = ({ q }: NeedPhrase) => signalsDanger(q, signs);
  return {
    asked: asking.length,
    reached: asking.length - missed.length,
    missed,
    wrong: answers.filter(({ wanted, offered }) => wanted.length === 0 && offered.length > 0),
    unseen: phrases.filter((phrase) => phrase.urgent && !isAlarmed(phrase)),
    alarms: phrases.filter((phrase) => !phrase.urgent && !phrase.urgentEither && isAlarmed(phrase)),
  };
}
