import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { association } from '#model/associations.ts';
import { describeFields } from '#model/describe-fields.ts';
import { list } from '#model/fields/field.ts';
import { line, word } from '#model/fields/text.ts';
import { buildDirectory, buildRecord } from '#testing/directory-builder.ts';
import { drawView, readText } from '#testing/draw-view.ts';
import { named } from '#testing/named.ts';
import { AssociationProfile } from './association-profile.tsx';
import { FactList } from './field-value.tsx';
import { createRenderContext } from './render-context.ts';

// What somebody does who adds a field: one line in one schema, with its names.
const extended = association.extend({
  mascot: named(line(80), {
    ar: 'تميمة',
    fr: 'Mascotte',
    en: 'Mascot',
    es: 'Mascota',
    de: 'Maskottchen',
    zgh: 'ⴰⵎⵓⴷⵔ',
  }).optional(),
});
const record = {
  ...buildRecord('associations', { id: 'amal', founded: 1999 }),
  mascot: { ar: 'القنفذ', fr: 'Le hérisson', en: 'The hedgehog' },
};
const directory = buildDirectory({});

/** The facts as `name: value`. */
function readFacts(root: HTMLElement): string[] {
  return [...root.querySelectorAll('dl.facts > div')].map(
    (fact) => `${readText(fact.querySelector('dt'))}: ${readText(fact.querySelector('dd'))}`,
  );
}

describe('a field that is added to a schema', () => {
  it.each([
    ['ar', 'تميمة: القنفذ'],
    ['fr', 'Mascotte: Le hérisson'],
    ['zgh', 'ⴰⵎⵓⴷⵔ: Le hérisson'],
    ['en', 'Mascot: The hedgehog'],
    ['es', 'Mascota: Le hérisson'],
    ['de', 'Maskottchen: The hedgehog'],
  ] as const)('stands on the page of a record with its name in %s', (locale, fact) => {
    const context = createRenderContext({ ...directory, today: '2025-11-22' }, locale);
    const fields = describeFields(extended);
    const { root } = drawView(
      <AssociationProfile association={record} fields={fields} context={context} />,
    );
    expect(readFacts(root)).toContain(fact);
  });
});

describe('the facts of a record', () => {
  const small = z.strictObject({
    motto: named(word(), { ar: 'شعار', fr: 'Devise', en: 'Motto' }),
    age: named(z.int(), { ar: 'عمر', fr: 'Âge', en: 'Age' }),
    open: named(z.boolean(), { ar: 'مفتوح', fr: 'Ouvert', en: 'Open' }),
    names: named(list(word()), {
      ar: 'أسماء',
      fr: 'Noms',
      en: 'Names',
    }),
  });
  const draw = (value: object, without?: string[]) => {
    const context = createRenderContext({ ...directory, today: '2025-11-22' }, 'fr');
    const props = { record: value, fields: describeFields(small), context };
    return drawView(<FactList {...props} {...(without && { without })} />);
  };

  it('stand in the order of the schema, whatever that of the file', () => {
    const facts = readFacts(draw({ names: ['A'], open: true, age: 26, motto: 'Ensemble' }).root);
    expect(facts).toEqual(['Devise: Ensemble', 'Âge: 26', 'Ouvert: Oui', 'Noms: A']);
  });

  it('leave out what has no value and what stands elsewhere', () => {
    expect(readFacts(draw({ age: 26, motto: undefined, names: [] }).root)).toEqual(['Âge: 26']);
    expect(draw({ age: 26 }, ['age']).html).toBe('');
  });

  it('keep a zero and a no, which are facts too', () => {
    expect(readFacts(draw({ age: 0, open: false }).root)).toEqual(['Âge: 0', 'Ouvert: Non']);
  });
});
