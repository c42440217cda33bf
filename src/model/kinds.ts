/** Kinds whose value is a text in any subset of the locales. */
export const textKinds = ['line', 'prose', 'markdown'] as const;

/** Kinds whose value is one scalar: one word, date, id or number. */
export const scalarKinds = [
  'choice',
  'commune',
  'country',
  'day',
  'email',
  'file-name',
  'id',
  'link',
  'origin',
  'partial-date',
  'percent',
  'phone',
  'reference',
  'sign',
  'time',
  'time-zone',
  'week-hours',
  'word',
  'year',
  'yearly-day',
] as const;

/** Kinds whose value is a group of fields. */
export const groupKinds = [
  'accessibility',
  'attachment',
  'authorisation',
  'commune-record',
  'contact',
  'coordinates',
  'emergency-line',
  'facts',
  'hours',
  'identifier',
  'member',
  'money',
  'period',
  'phone-line',
  'place',
  'progress',
  'result',
  'served-audience',
  'service',
  'social-link',
  'source',
  'star',
  'sum',
  'verification',
  'way-to-give',
] as const;

/**
 * What a value means, beyond its shape. Tables that treat values by kind are typed over one of these
 * lists, so that the compiler asks each of them about a new kind.
 */
export const kinds = [...textKinds, ...scalarKinds, ...groupKinds];

export type TextKind = (typeof textKinds)[number];
export type ScalarKind = (typeof scalarKinds)[number];
export type GroupKind = (typeof groupKinds)[number];
/** What is typed into one box: a scalar, or a text in one language. */
export type InputKind = TextKind | ScalarKind;
export type Kind = InputKind | GroupKind;

export function isTextKind(kind: Kind | undefined): kind is TextKind {
  return isOneOf(kind, textKinds);
}

export function isInputKind(kind: Kind | undefined): kind is InputKind {
  return kind !== undefined && !isOneOf(kind, groupKinds);
}

export function isOneOf(kind: Kind | undefined, kinds: readonly Kind[]): boolean {
  return kind !== undefined && kinds.includes(kind);
}

/** What `meta()` takes: a misspelt kind does not compile where a field is described. */
declare module 'zod' {
  interface GlobalMeta {
    kind?: Kind;
  }
}
