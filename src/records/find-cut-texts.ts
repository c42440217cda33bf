import { type Document, isScalar } from 'yaml';
import type { FieldNode } from '#model/describe-fields.ts';
import { isTextKind } from '#model/kinds.ts';
import type { Path } from './issue.ts';
import type { Refusal } from './scan-text.ts';
import { walkFields } from './walk-fields.ts';

/** A tag or a number, `#Tamkine`, `# 4`. Whoever writes a comment puts a space and words. */
const meantAsText = /#(?:\S|\s*\d{1,3}(?!\d))/;

/**
 * Texts behind which a comment stands on the same line: ` #` begins one, and whoever writes
 * `membre de #Tamkine` or `Bureau n° #4` loses what follows without a word. In quotes it is text.
 */
export function findCutTexts(
  text: string,
  data: unknown,
  document: Document,
  fields: FieldNode,
): (Refusal & { path: Path })[] {
  const found: (Refusal & { path: Path })[] = [];
  walkFields(data, fields, ({ value, node, path, ancestors }) => {
    const isText = [node?.kind, ancestors.at(-1)?.kind].some(
      (kind) => isTextKind(kind) || kind === 'word',
    );
    if (typeof value !== 'string' || !isText) return;
    const scalar = document.getIn(path as (string | number)[], true);
    if (!isScalar(scalar) || scalar.type !== 'PLAIN' || !scalar.range) return;
    const comment = /[ \t]+#[^\n]*/y;
    comment.lastIndex = scalar.range[1];
    const behind = comment.exec(text)?.[0];
    if (behind && meantAsText.test(behind))
      found.push({
        rule: 'comment-in-text',
        path,
        values: { found: value, lost: behind.trim(), whole: value + behind },
      });
  });
  return found;
}
