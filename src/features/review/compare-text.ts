import type { Locale } from '#model/locales.ts';
import { diffWords } from './diff-words.ts';
import { quote } from './draw-value.ts';
import type { Phrase } from './piece.ts';
import { type ReviewContext, sayField } from './review-context.ts';

/** What changed in one text of one language, word by word where that can be read. */
export function compareText(
  before: string | undefined,
  after: string | undefined,
  lang: Locale | undefined,
  label: Phrase,
  context: ReviewContext,
): Phrase {
  const [from, to] = [before, after].map((text) =>
    text === undefined ? [] : quote({ text, ...(lang && { lang }) }, context),
  ) as [Phrase, Phrase];
  if (before === undefined) return sayField(context, 'field.added', label, { value: to });
  if (context.visitor) return sayNewText(before, after, lang, label, context);
  if (after === undefined) return sayField(context, 'field.removed', label, { value: from });
  const parts = diffWords(before, after, lang);
  return parts
    ? sayField(context, 'field.diff', label, { diff: [{ kind: 'words', lang, parts }] })
    : sayField(context, 'field.rewritten', label, { from, to });
}

/** What a text says now, with what is new in it marked, and nothing of what it said before. */
function sayNewText(
  before: string,
  after: string | undefined,
  lang: Locale | undefined,
  label: Phrase,
  context: ReviewContext,
): Phrase {
  if (after === undefined) return sayField(context, 'field.gone', label);
  const parts = diffWords(before, after, lang)?.filter(({ change }) => change !== 'removed');
  if (!parts)
    return sayField(context, 'field.now', label, {
      value: quote({ text: after, ...(lang && { lang }) }, context),
    });
  return parts.some(({ change }) => change === 'added')
    ? sayField(context, 'field.diff', label, { diff: [{ kind: 'words', lang, parts }] })
    : sayField(context, 'field.shortened', label);
}
