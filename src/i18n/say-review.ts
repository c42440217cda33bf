import { createSayPieces } from './create-say.ts';
import type { IssueLocale } from './describe-issue.ts';
import { reviewCatalogs } from './review/catalogs.ts';

export type ReviewKey = keyof typeof reviewCatalogs.en;

/** What a review of a change says, in the languages of maintainers. Flat ICU messages. */
export const reviewMessages: Record<IssueLocale, Record<ReviewKey, string>> = reviewCatalogs;

/** A sentence of a review, as pieces. */
export const sayReview = createSayPieces<ReviewKey>(reviewCatalogs);
