import { openNamed } from '#base/show-said.ts';

/** Brings what compares calls where the address names an association behind `?id=`. */
export async function openFittingCalls(): Promise<void> {
  const id = new URLSearchParams(location.search).get('id');
  if (!id) return;
  await openNamed(async () => {
    const { showFittingCalls } = await import('./show-fitting-calls.ts');
    await showFittingCalls(id);
  });
}
