import type { Line, Phrase } from '#features/review/piece.ts';
import type { ReviewKey } from '#i18n/say-review.ts';

/** A submission that is not taken, with the reason for the maintainer. Nothing was written. */
export class RefusedAnswer extends Error {
  readonly key: ReviewKey;
  readonly values: Record<string, string | number | Phrase>;
  /** What the checks say, field by field. */
  readonly lines: readonly Line[];

  constructor(
    key: ReviewKey,
    values: Record<string, string | number | Phrase> = {},
    lines: readonly Line[] = [],
  ) {
    super(key);
    this.key = key;
    this.values = values;
    this.lines = lines;
  }
}
