import type { FieldNode } from '#model/describe-fields.ts';
import { walkFields } from '#records/walk-fields.ts';

/** Links in running text, too: nobody may hide one in a sentence. */
const written = /https?:\/\/[^\s<>"'»”)\]]+|\bwww\.[^\s<>"'»”)\]]+/gi;

/** Every link of a record, as it is written. */
export function listLinks(record: object, fields: FieldNode | undefined): string[] {
  const links: string[] = [];
  walkFields(record, fields, ({ value, node }) => {
    if (typeof value !== 'string') return;
    if (node?.kind === 'link' || node?.kind === 'origin') links.push(value);
    else links.push(...findLinks(value));
  });
  return links;
}

/** `www.example.org` and `http:` lead where `https:` does. */
export function findLinks(text: string): string[] {
  return (text.match(written) ?? [])
    .map((link) => link.replace(/(?<![.,;:!?…])[.,;:!?…]+$/, ''))
    .map((link) => link.replace(/^(?:http:\/\/|(?=www\.))/i, 'https://'))
    .filter((link) => URL.canParse(link));
}
