/** Ids are names of files. */
const isId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Opens the dossier of the association behind `?id=`; without one nothing more is loaded. */
export function startDossier(): void {
  const id = new URLSearchParams(location.search).get('id') ?? '';
  if (isId.test(id)) void import('./open-dossier.ts').then(({ openDossier }) => openDossier(id));
}
