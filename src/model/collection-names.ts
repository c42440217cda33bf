import { type Labels, labelsOf } from './labels/labels.ts';

/** What people call a collection: one record of it, several, and what such a record is. */
export interface CollectionName {
  one: Labels;
  many: Labels;
  about: Labels;
}

/** The words of a folder of `content/`, or of `site.yaml`; one without words goes by its own name. */
export function nameCollection(name: string): CollectionName {
  return {
    one: labelsOf(`${name}.one`) ?? { en: name },
    many: labelsOf(`${name}.many`) ?? { en: name },
    about: labelsOf(`${name}.about`) ?? {},
  };
}
