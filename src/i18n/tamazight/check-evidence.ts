import { shownWord, type WordEvidence } from './evidence.ts';

type Texts = { readonly [key: string]: string | undefined };

/** What the site says in one language: interface text, words of the schemas, names of records by `services/shelter`. */
export interface SaidTexts {
  messages: Texts;
  labels: Texts;
  records: Texts;
}

const home = 'src/i18n/tamazight/evidence.json';
const files: Record<keyof SaidTexts, (key: string) => string> = {
  messages: (key) => `src/i18n/zgh.json, ${key}`,
  labels: (key) => `src/model/labels/zgh.json, ${key}`,
  records: (key) => `content/${key}.yaml, name.zgh`,
};

/**
 * What the site says in Tamazight without evidence, or otherwise than its evidence, or leaves out though it has
 * evidence; each as a sentence with its remedy.
 */
export function checkEvidence(
  entries: readonly WordEvidence[],
  rules: Readonly<Record<string, string>>,
  said: SaidTexts,
): string[] {
  return [
    ...entries.flatMap((entry) => [...checkEntry(entry, rules)]),
    ...(Object.keys(files) as (keyof SaidTexts)[]).flatMap((part) => [
      ...compareWords(entries, part, said[part]),
    ]),
  ];
}

/** The places that an entry speaks for. */
export function saidBy(entry: WordEvidence, part: keyof SaidTexts): readonly string[] {
  if (part === 'records') return entry.record ? [entry.record] : [];
  return entry[part] ?? [];
}

function* checkEntry(entry: WordEvidence, rules: Readonly<Record<string, string>>) {
  const { zgh, confidence, sources, note, fr } = entry;
  const name = `${home}, ${nameEntry(entry)}`;
  const unknown = (entry.rules ?? []).filter((rule) => !rules[rule]);
  if (unknown.length > 0)
    yield `${name}: nobody says what rule ${unknown.join(', ')} is. Write it under rules.`;
  if (!zgh && confidence !== 'doubtful')
    yield `${name}: it has no words. Write them under zgh, or call it doubtful.`;
  if (zgh && sources.length === 0 && !note)
    yield `${name}: it names no source. Name one, or say in a note why it needs none.`;
  if (!fr && !entry.messages && !entry.labels && !entry.record)
    yield `${name}: nobody knows what it means. Name its keys, or write fr.`;
}

function nameEntry({ messages, labels, record, fr, zgh }: WordEvidence): string {
  return messages?.[0] ?? labels?.[0] ?? record ?? fr ?? zgh ?? '?';
}

function* compareWords(
  entries: readonly WordEvidence[],
  part: keyof SaidTexts,
  said: Texts,
): Generator<string> {
  const wanted = new Map<string, string | undefined>();
  for (const entry of entries) {
    for (const key of saidBy(entry, part)) {
      if (wanted.has(key)) yield `${home}, ${key}: two entries speak of it. Leave one.`;
      wanted.set(key, shownWord(entry));
    }
  }
  for (const key of new Set([...wanted.keys(), ...Object.keys(said)])) {
    const [is, should] = [said[key], wanted.get(key)];
    if (is === should) continue;
    const place = files[part](key);
    if (!is)
      yield `${place}: it is missing, ${home} has “${should}”. Write it, or change the evidence.`;
    else if (should)
      yield `${place}: it is “${is}”, ${home} has “${should}”. Write the same in both, with its evidence.`;
    else
      yield `${place}: “${is}” has no evidence in ${home}. Add it there, or leave the word out: the site then shows another language.`;
  }
}
