import { schemas } from '#model/collections.ts';
import { readRecord } from '#records/read-record.ts';

/** A canonical association for the tests of the reader. */
export const good = `id: amal
kind: association
name:
  ar: جمعية الأمل
  fr: Association Amal
summary:
  fr: Aide les familles.
focusAreas:
  - health
contacts:
  - phones:
      - number: "+212612345678"
website: https://amal.example
sources:
  - id: leaflet
    title:
      fr: Dépliant
verification:
  level: declared
  date: "2025-11-02"
`;

/** A canonical page for the tests of the reader. */
export const samplePage = `---
title: À propos
summary: Ce qu’est l’annuaire.
---

## Un mot

Lire [la suite](/help/), [ici](#mot), [là](https://amal.example) ou <https://amal.example>.
`;

export function read(text: string) {
  return readRecord(text, 'content/associations/amal.yaml', schemas.associations);
}

/** Every issue on one line: `line:column field rule`. */
export function refuse(text: string): string[] {
  return read(text).issues.map(
    ({ line, column, field, rule }) => `${line}:${column} ${field} ${rule}`,
  );
}

/** The sample with one thing changed. */
export function changeRecord(from: string | RegExp, to: string): string {
  const text = good.replace(from, () => to);
  if (text === good) throw new Error('The test changes nothing.');
  return text;
}
