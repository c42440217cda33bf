import { openNamed } from '#base/show-said.ts';

/** Ids are names of files. */
const isId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Opens the dossier of the association behind `?id=`; without one nothing more is loaded. */
export async function startDossier(): Promise<void> {
  const id = new URLSearchParams(location.search).get('id') ?? '';
  if (!isId.test(id)) return;
  await openNamed(async () => {
    const { openDossier } = await import('./open-dossier.ts');
    await openDossier(id);
  });
  if ('sensitive' in document.documentElement.dataset)
    void import('#features/help/phone/leave-page.ts');
}
