import type { Directory } from '#directory/directory.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import { fallbackLocale, isLocale, locales } from '#model/locales.ts';
import { askAssociation, type Part } from './ask-association.ts';
import { envelope } from './envelope.ts';
import type { FormQuestion } from './question.ts';

/**
 * Every name under which any form of this directory sends something, in any language: what is asked
 * about a new record, and about one that has as much of everything as any record has.
 */
export function listEveryName(fields: FieldNode, directory: Directory): string[] {
  const longest = directory.list.associations.reduce<unknown>(joinShapes, undefined);
  const names = [undefined, longest as object | undefined].flatMap((record) => {
    const form = { locale: fallbackLocale(), directory, isNew: record === undefined };
    return [...listNames(askAssociation(fields, record, form))];
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
