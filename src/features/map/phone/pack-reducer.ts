/** What became of the places of each region that was asked for. */
export type Packs = ReadonlyMap<string, 'loading' | 'failed' | 'here'>;

export type PackAction =
  /** A region has come into view, or somebody tries once more. */
  { type: 'wanted' | 'retried'; region: string } | { type: 'came' | 'failed'; region: string };

/**
 * The packs after an action; the same ones where nothing changes. One that failed waits for `retried`, so
 * that panning offline asks for nothing.
 */
export function reducePacks(packs: Packs, { type, region }: PackAction): Packs {
  const known = packs.get(region);
  const become = (state: 'loading' | 'failed' | 'here') => new Map(packs).set(region, state);
  switch (type) {
    case 'wanted':
      return known ? packs : become('loading');
    case 'retried':
      return known === 'failed' ? become('loading') : packs;
    case 'came':
      return become('here');
    case 'failed':
      return become('failed');
  }
}
