import { basePath } from '#base/base-path.ts';
import type { Locale } from '#model/locales.ts';
import { correctionHrefOf } from './addresses.ts';
import type { Directory } from './directory.ts';

/**
 * Where the past of an association’s file is read, and where it is edited: in the repository and the
 * editor that the site names, and in the form that needs no account.
 *
 * @param folder the content folder in the repository
 */
export function findHistory(
  id: string,
  { site, changed }: Directory,
  locale: Locale,
  isSensitive: boolean,
  folder = 'content',
) {
  const { repository, branch = 'main' } = site;
  const path = `${folder}/associations/${id}.yaml`;
  return {
    changed: changed.get(id),
    logHref: repository && `${repository.replace(/\/$/, '')}/commits/${branch}/${path}`,
    editHref: repository && `${basePath}/admin/#/collections/associations/entries/${id}`,
    correctHref: correctionHrefOf(locale, 'associations', id, isSensitive),
  };
}
