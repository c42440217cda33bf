/** Wrong in form only: the record can be used, and `npm run fix` mends the file. */
export const formRules = ['not-canonical', 'windows-line-ends', 'byte-order-mark'] as const;

/** Every rule that reading a file may report. Each has its words in `i18n/issues/`. */
export const fileRules = [
  ...formRules,
  // The file as a whole
  'file-too-large',
  'empty-file',
  'conflict-marks',
  'not-utf8',
  'utf-16',
  'not-a-file',
  'bad-file-name',
  'bad-attachment-name',
  'attachment-too-large',
  'attachment-type',
  'attachment-unsafe',
  'dot-file',
  'unknown-file',
  'unknown-page',
  'id-not-file-name',
  'no-front-matter',
  'image-in-page',
  'link-without-words',
  // YAML
  'tab',
  'odd-space',
  'colon-in-text',
  'unclosed-quote',
  'bad-indent',
  'missing-colon',
  'reserved-start',
  'yaml-syntax',
  'several-documents',
  'duplicate-key',
  'forbidden-key',
  'key-not-text',
  'yaml-alias',
  'yaml-tag',
  'yaml-directive',
  'too-deep',
  // Fields
  'no-fields',
  'unknown-field',
  'missing-field',
  'empty-field',
  'empty-text',
  'empty-amount',
  'text-without-language',
  'unquoted-text',
  'unquoted-phone',
  'wrong-type',
  'not-a-choice',
  'too-long',
  'too-many',
  'line-break',
  'comment-in-text',
  'number-too-big',
  'number-too-small',
  // Values
  'bad-date',
  'bad-partial-date',
  'bad-time',
  'bad-year',
  'bad-phone',
  'bad-dial',
  'bad-email',
  'bad-link',
  'unsafe-link',
  'mixed-script-host',
  'no-public-host',
  'not-a-site-address',
  'bad-hours',
  'bad-id',
  'reserved-id',
  'bad-reference',
  'bad-commune',
  'bad-country',
  'bad-iban',
  'bad-sign',
  'bad-format',
  'hidden-character',
  'raw-html',
] as const;

/** What concerns a file from end to end: no field can be named for it. */
const wholeFileRules: readonly string[] = [
  ...formRules,
  'file-too-large',
  'empty-file',
  'no-fields',
  'several-documents',
  'yaml-directive',
] satisfies FileRule[];

export type FileRule = (typeof fileRules)[number];

export function isFormRule(rule: string): boolean {
  return (formRules as readonly string[]).includes(rule);
}

export function isWholeFileRule(rule: string): boolean {
  return wholeFileRules.includes(rule);
}
