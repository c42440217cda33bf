import { reportBug } from '#base/report-bug.ts';

/** Brings what makes a dossier where the address names an association behind `?id=`. */
export function openDossier(): void {
  const id = new URLSearchParams(location.search).get('id');
  if (!id) return;
  import('./fill-dossier.ts').then(({ fillDossier }) => fillDossier(id)).catch(reportBug);
}
