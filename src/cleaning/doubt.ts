import type { ReviewKey } from '#i18n/say-review.ts';

/** Why a value is not taken as somebody wrote it: a sentence of the intake, and what it names. */
export interface DoubtReason {
  key: ReviewKey;
  values?: Record<string, string | number>;
}

/** A value that can be meant in several ways, or must not be published: somebody has to ask. */
export class Doubt {
  readonly why: DoubtReason;

  constructor(key: ReviewKey, values: Record<string, string | number> = {}) {
    this.why = { key, values };
  }
}

/** A value that is sure, in words that are no part of it: they would be lost, so somebody hears of them. */
export class Partly {
  readonly value: unknown;
  readonly why: DoubtReason;

  constructor(value: unknown, key: ReviewKey = 'intake.why.beside') {
    this.value = value;
    this.why = { key };
  }
}
