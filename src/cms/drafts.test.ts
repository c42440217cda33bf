import { describe, expect, it } from 'vitest';
import type { Draft } from './draft.ts';
import { isDraftTaken, rememberBackend } from './drafts.ts';

class Backend {
  readonly keys: readonly string[] | undefined;
  constructor(keys?: readonly string[]) {
    this.keys = keys;
  }
  async unpublishedEntries(): Promise<readonly string[]> {
    if (!this.keys) throw new Error('No network.');
    return this.keys;
  }
}
const Remembered = rememberBackend(Backend);
const draft = (id: string, isNew = true): Draft => ({
  collection: 'skills',
  path: '',
  isNew,
  data: { id },
});

describe('the id of a draft', () => {
  it('is taken by another draft, here or on a fork', async () => {
    new Remembered(['skills/essai-trois', 'amina/twiza/skills/essai-deux', 'events/essai']);
    expect(await isDraftTaken(draft('essai-trois'))).toBe(true);
    expect(await isDraftTaken(draft('essai-deux'))).toBe(true);
    expect(await isDraftTaken(draft('essai'))).toBe(false);
    expect(await isDraftTaken(draft('trois'))).toBe(false);
  });

  it('is its own once it is saved', async () => {
    new Remembered(['skills/essai-trois']);
    expect(await isDraftTaken(draft('essai-trois', false))).toBe(false);
  });

  it('holds nobody up who is not online', async () => {
    new Remembered();
    expect(await isDraftTaken(draft('essai-trois'))).toBe(false);
  });
});
