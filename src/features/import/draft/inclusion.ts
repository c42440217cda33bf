import { cleanName } from '#cleaning/clean-name.ts';
import { listCellTexts, listObjects, textOf } from '#features/import/mapping/value-texts.ts';
import type { Row } from '#features/import/read/source.ts';
import { joinTopics, type Topics } from '#features/import/vocabularies/topics.ts';
import { cutText } from './clean-text.ts';
import type { DraftService, RowDraft } from './row-draft.ts';
import { readAccess } from './word-tables.ts';

const costs: Readonly<Record<string, DraftService['cost']>> = {
  gratuit: 'free',
  'gratuit-sous-conditions': 'varies',
  payant: 'paid',
  adhesion: 'paid',
  'pass-numerique': 'varies',
};

/** Services of data·inclusion, each by its kind, its subjects and for whom it is. */
export function addInclusionServices(
  draft: RowDraft,
  column: string,
  value: Row['values'][string],
): void {
  for (const given of listObjects(value)) {
    const codes = [
      ...listCellTexts(given.types),
      ...listCellTexts(given.type),
      ...listCellTexts(given.thematiques),
    ];
    const found = codes.flatMap((code): Topics[] => {
      const topics = draft.context.vocabulary.understand(code, 'data-inclusion');
      if (!topics) draft.tell(column, [{ value: code, why: 'term' }]);
      return topics ? [topics] : [];
    });
    const served = [...listCellTexts(given.profils), ...listCellTexts(given.publics)].flatMap(
      (code) => draft.context.vocabulary.understand(code, 'data-inclusion')?.audiences ?? [],
    );
    const { focusAreas, services, audiences } = joinTopics(found);
    draft.addTopics({ focusAreas, audiences: [...audiences, ...served] });
    const name = textOf(given, 'nom') ?? '';
    const detail = draft.readText(column, cleanName(name));
    const access = readAccess(
      [
        ...listCellTexts(given.modes_orientation_beneficiaire),
        ...listCellTexts(given.modes_accueil),
        ...listCellTexts(given.modes_mobilisation),
      ].join(' '),
    );
    const cost = costs[listCellTexts(given.frais)[0] ?? ''];
    for (const service of services.slice(0, 1))
      draft.addService({
        service,
        ...(detail && { detail: { [detail.lang]: cutText(detail.text, 300) } }),
        ...(served.length > 0 && {
          audiences: [...new Set(served)].slice(0, 14).map((audience) => ({ audience })),
        }),
        ...(access.length > 0 && { access }),
        ...(cost && { cost }),
      });
    if (services.length === 0 && detail) draft.addActivity(detail);
  }
}
