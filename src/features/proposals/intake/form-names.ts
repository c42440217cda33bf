import { envelope } from '#features/proposals/form/envelope.ts';
import { proposedCollections, schemas } from '#model/collections.ts';
import { describeFields, type FieldNode } from '#model/describe-fields.ts';
import { idPattern } from '#model/fields/reference.ts';
import { isTextKind } from '#model/kinds.ts';
import { isLocale } from '#model/locales.ts';

/** Under which names a form of ours may send something, whichever record it is about. */
export interface FormNames {
  isKnown: (name: string) => boolean;
  /** It stands where a field would, in a part of the record that is there: `contacts.9.hack`. */
  isAlike: (name: string) => boolean;
}

/** What kind of record a message is about is known only once its names are. */
const roots = proposedCollections.map((collection) => describeFields(schemas[collection]));
const unseen: ReadonlySet<string> = new Set(Object.values(envelope));

export const formNames: FormNames = {
  isKnown: (name) => unseen.has(name) || roots.some((root) => leadsToAnswer(root, name.split('.'))),
  isAlike(name) {
    const [key = '', ...rest] = name.split('.');
    return rest.length > 0 && roots.some(({ properties = {} }) => Object.hasOwn(properties, key));
  },
};

/** Whether a way through the fields ends where something is answered. */
function leadsToAnswer(node: FieldNode | undefined, keys: readonly string[]): boolean {
  const [key, ...rest] = keys;
  if (!node) return false;
  if (key === undefined) return !node.items && !node.properties;
  if (isTextKind(node.kind)) return isLocale(key) && rest.length === 0;
  if (node.items) {
    if (/^\d{1,3}$/.test(key)) return leadsToAnswer(node.items, rest);
    return rest.length === 0 && isBox(node.items, key);
  }
  return Object.hasOwn(node.properties ?? {}, key) && leadsToAnswer(node.properties?.[key], rest);
}

/** A box for one of a few is sent under the name of what it stands for. */
function isBox(item: FieldNode, option: string): boolean {
  if (item.options) return Object.hasOwn(item.options, option);
  return item.kind === 'reference' && idPattern.test(option);
}
