/**
 * Who answers what is pressed in a form: our script, once it is there, or the browser, where it failed.
 * Until that is known, what is pressed waits.
 */
export type FormPhase = 'there' | 'failed' | undefined;

/** What is known stays: whoever has seen the browser’s own words is not kept waiting for ours. */
export function reduceForm(phase: FormPhase, next: FormPhase): FormPhase {
  return phase ?? next;
}
