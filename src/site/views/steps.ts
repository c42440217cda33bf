export type Look = 'good' | 'attention';
/** From a minute since 1970 on, what is said instead. Without a text, nothing: what it stood on is over. */
export type StateStep = readonly [since: number, text?: string, look?: Look];

/** What an element carries for the phone, which says it later. */
export interface Later {
  'data-steps'?: string;
  /** The minute since 1970 at which it ends: the phone says how many days are left. */
  'data-left'?: number;
}

/**
 * As an element carries it for the phone: from when on which text, and the class of the element then.
 *
 * @param look its class; a tag’s follows from the look of each step
 */
export function writeSteps(
  steps: readonly StateStep[] | undefined,
  look: 'tag' | 'notice' | '' = '',
): Later {
  if (!steps?.length) return {};
  const written = steps.map(([since, text = '', kind]) => [
    since,
    text,
    look === 'tag' ? `tag is-${kind}` : look,
  ]);
  return { 'data-steps': JSON.stringify(written) };
}
