import type { Phrase } from '#features/review/piece.ts';
import type { DescribedIssue } from '#i18n/describe-issue.ts';
import type { ReviewKey } from '#i18n/say-review.ts';

type Values = Record<string, string | number | Phrase>;

/** Why an answer is not taken: a sentence of the intake, or what the gate says. */
export type Why = { key: ReviewKey; values?: Values } | { issue: DescribedIssue };

/** An answer that can be meant in several ways, or must not be published: somebody has to ask. */
export class Doubt {
  readonly why: Why;

  constructor(why: Why | ReviewKey, values: Values = {}) {
    this.why = typeof why === 'string' ? { key: why, values } : why;
  }
}

/** A value that is sure, in words that are no part of it: they would be lost, so somebody hears of them. */
export class Partly {
  readonly value: unknown;
  readonly why: Why;

  constructor(value: unknown, key: ReviewKey = 'intake.why.beside') {
    this.value = value;
    this.why = { key };
  }
}
