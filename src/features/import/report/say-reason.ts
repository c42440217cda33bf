import type { Evidence } from '#features/import/doubles/compare-records.ts';
import type { RowReason, UnsettledValue } from '#features/import/outcome.ts';
import { describeIssue, type IssueLocale } from '#i18n/describe-issue.ts';
import { importCatalogs } from '#i18n/import/catalogs.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { type ImportKey, sayImport } from '#i18n/say-import.ts';
import { association as schema } from '#model/associations.ts';
import { describeFields, type FieldNode } from '#model/describe-fields.ts';
import { isLocale } from '#model/locales.ts';
import { readFieldName } from '#records/issue.ts';

const fields = describeFields(schema);

/** Why a row became what it is, in the language of the report. */
export function sayReason(reason: RowReason, locale: IssueLocale): string {
  if ('unsettled' in reason) return sayUnsettled(reason.unsettled, locale);
  if ('key' in reason) {
    const { field, ...values } = reason.values ?? {};
    const named = field === undefined ? {} : { field: nameField(String(field), locale) };
    return sayImport(reason.key, { ...values, ...named }, locale);
  }
  const { refusal, isLeftOut } = reason;
  const { problem } = describeIssue(refusal, locale);
  const values = { field: nameField(refusal.field, locale), problem };
  return sayImport(isLeftOut ? 'import.leftField' : 'refused.field', values, locale);
}

function sayUnsettled({ column, value, why }: UnsettledValue, locale: IssueLocale): string {
  const key = `unsettled.${why}`;
  const said = key in importCatalogs.en ? sayImport(key as ImportKey, {}, locale) : why;
  return sayImport('import.unsettled', { column: column || 'none', value, why: said }, locale);
}

/** What two records have in common: `same name, same town`. */
export function sayEvidence(evidence: readonly Evidence[], locale: IssueLocale): string {
  const said = evidence.map((each) => sayImport(`import.why.${each}`, {}, locale));
  return said.join(locale === 'ar' ? '، ' : ', ');
}

/** `contacts 1 › phones 2` as people call it: `Contacts 1 › Telephones 2`. */
export function nameField(field: string, locale: IssueLocale): string {
  let node: FieldNode | undefined = fields;
  const names: string[] = [];
  for (const key of readFieldName(field)) {
    if (typeof key === 'number') {
      names.push(`${names.pop() ?? ''} ${key + 1}`);
      node = node?.items;
    } else if (!isLocale(key)) {
      node = node?.properties?.[key];
      names.push(resolveText(node?.labels, locale)?.text ?? key);
    }
  }
  return names.join(' › ');
}
