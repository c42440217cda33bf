import type { Directory } from '#directory/directory.ts';
import { proposedCollections } from '#model/collections.ts';
import { fallbackLocale, isLocale, locales } from '#model/locales.ts';
import { askRecord, type Part } from './ask-record.ts';
import { envelope } from './envelope.ts';
import type { FormQuestion } from './question.ts';

/**
 * Every name under which any form of this directory sends something, in any language: what is asked
 * about a new record of each collection, and about one that has as much of everything as any record has.
 */
export function listEveryName(directory: Directory): string[] {
  const names = proposedCollections.flatMap((collection) => {
    const records: readonly object[] = directory.list[collection];
    const longest = records.reduce<unknown>(joinShapes, undefined);
    return [undefined, longest as object | undefined].flatMap((record) => {
      const form = { locale: fallbackLocale(), directory, isNew: record === undefined };
      return [...listNames(askRecord(collection, record, form))];
    });
  });
  return [...new Set(names.flatMap(inEveryLocale))];
}

/** A value with the fields and the items of both. */
function joinShapes(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) {
    const length = Math.max(one.length, other.length);
    return Array.from({ length }, (_, index) => joinShapes(one[index], other[index]));
  }
  if (!isMap(one) || !isMap(other)) return one ?? other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...keys].map((key) => [key, joinShapes(one[key], other[key])]));
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inEveryLocale(name: string): string[] {
  const [, stem = '', last = ''] = /^(.*\.)([a-z]+)$/.exec(name) ?? [];
  return isLocale(last) ? locales.map((locale) => stem + locale) : [name];
}

/** Every name under which a form sends an answer. */
export function listNames(parts: readonly Part[]): Set<string> {
  const questions = parts.flatMap((part) => part.questions);
  return new Set([...Object.values(envelope), ...questions.flatMap(namesOf)]);
}

function namesOf(question: FormQuestion): string[] {
  switch (question.as) {
    case 'input':
      return [question.name];
    case 'boxes':
      return question.options.map(({ value }) => `${question.name}.${value}`);
    case 'list':
      return question.items.flatMap(namesOf);
    case 'group':
      return question.questions.flatMap(([, inner]) => namesOf(inner));
  }
}
