import { listObjects } from '#features/import/mapping/value-texts.ts';
import type { Row } from '#features/import/read/source.ts';

/**
 * What a directory like this one calls the association of a row, in its exports that are no tables of
 * records: they name the record twice, and both must agree. Nothing in a file of anybody else.
 */
export function findOwnId(values: Row['values']): string | undefined {
  const code = values['#org+code'];
  const page = Object.entries(values).find(([heading]) => /^#meta\+url\b/.test(heading))?.[1];
  if (typeof code === 'string') return code === idOfPage(page) ? code : undefined;
  const { id, recipientOrganization, dataSource } = values;
  const isOurs = typeof id === 'string' && id === `twiza-${idOfPage(dataSource, 'projects')}`;
  return isOurs ? idOfPage(listObjects(recipientOrganization)[0]?.id) : undefined;
}

/** `https://…/fr/associations/<id>/` */
function idOfPage(page: unknown, section = 'associations'): string | undefined {
  if (typeof page !== 'string') return;
  const [, found, id] = /^https?:\/\/\S+?\/([a-z]+)\/([a-z\d-]+)\/?$/.exec(page) ?? [];
  return found === section ? id : undefined;
}
