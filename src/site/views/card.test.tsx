import { describe, expect, it } from 'vitest';
import { hrefOf, pathOf } from '#directory/addresses.ts';
import { type RecordCollection, recordCollections } from '#model/collections.ts';
import { type Locale, locales } from '#model/locales.ts';
import {
  buildDirectory,
  buildRecord,
  placeIn,
  type RecordSketch,
} from '#testing/directory-builder.ts';
import { drawView, readText } from '#testing/draw-view.ts';
import { Card, CardGrid } from './card.tsx';
import { describeCard, pickOtherName } from './card-model.ts';
import { createRenderContext } from './render-context.ts';

const name = { ar: 'أمل', fr: 'Espoir' };
const directory = buildDirectory({
  associations: [{ id: 'amal', name }],
  'focus-areas': ['health', 'youth', 'sport'].map((id) => ({ id, name: { fr: id } })),
  provinces: ['agadir', 'tiznit', 'fes', 'rabat'].map((id) => ({ id, name: { fr: id } })),
  regions: [{ id: 'souss', name: { fr: 'Souss' } }],
});

function draw<C extends RecordCollection>(
  collection: C,
  sketch: Omit<RecordSketch<C>, 'id'>,
  locale: Locale = 'fr',
) {
  const record = buildRecord(collection, { id: 'here', ...sketch } as RecordSketch<C>);
  const card = describeCard(
    collection,
    record,
    createRenderContext({ ...directory, today: '2025-11-22' }, locale),
  );
  const { root } = drawView(<Card card={card} locale={locale} />);
  const tags = [...root.querySelectorAll('.tags li')];
  return {
    root,
    title: readText(root.querySelector('h3')),
    meta: readText(root.querySelector('.meta')),
    tags: tags.map((tag) => `${readText(tag)} (${tag.className.replace('tag is-', '')})`),
  };
}

describe.each(recordCollections)('a card of %s', (collection) => {
  it.each(locales)('leads to its page in %s and has a title', (locale) => {
    const { root, title } = draw(collection, {}, locale);
    const href = root.querySelector('h3 a')?.getAttribute('href');
    expect(href).toBe(hrefOf(locale, pathOf(collection, 'here')));
    expect(title).toBe(collection === 'volunteers' ? 'Nour' : 'Nom');
    expect(readText(root.querySelector('article'))).not.toMatch(/undefined|\[object/);
  });
});

it('names who shares a guide, or else who published it', () => {
  const publisher = { fr: 'Le Matin' };
  expect(draw('resources', { publisher, associations: ['amal'] }).meta).toBe('Guide · Espoir');
  expect(draw('resources', { publisher, associations: undefined }).meta).toBe('Guide · Le Matin');
});

describe('the card of an association', () => {
  it('says what it is and where, up to three provinces', () => {
    const places = ['agadir', 'tiznit', 'agadir'].map(placeIn);
    expect(draw('associations', { places }).meta).toBe('Association · agadir · tiznit');
    const three = ['agadir', 'tiznit', 'fes'].map(placeIn);
    expect(draw('associations', { places: three }).meta).toBe(
      'Association · agadir · tiznit · fes',
    );
    const more = ['agadir', 'tiznit', 'fes', 'rabat'].map(placeIn);
    expect(draw('associations', { places: more }).meta).toBe(
      'Association · agadir · tiznit · et 2 autres lieux',
    );
  });

  it('names its first two subjects, and how far it can be trusted', () => {
    const verification = { level: 'confirmed' as const, date: '2025-11-01' };
    const { tags } = draw('associations', {
      focusAreas: ['health', 'youth', 'sport'],
      verification,
    });
    expect(tags).toEqual(['health (topic)', 'youth (topic)', 'Confirmé (good)']);
  });

  it('says that it has closed', () => {
    expect(draw('associations', { status: 'closed' }).tags).toContain('Fermée (attention)');
    expect(draw('associations', { status: 'active' }).tags).not.toContain('Active (attention)');
  });

  it('shows the name in the other script, marked with its language', () => {
    const other = draw('associations', { name }).root.querySelector('.other-name span');
    expect([other?.getAttribute('lang'), readText(other)]).toEqual(['ar-MA', 'أمل']);
    const arabic = draw('associations', { name }, 'ar').root;
    expect(arabic.querySelector('h3 [lang]')).toBeNull();
    expect(arabic.querySelector('.other-name span')?.getAttribute('lang')).toBe('fr-MA');
    expect(pickOtherName({ fr: 'ADS', ar: 'ADS' }, { text: 'ADS', lang: 'fr' })).toBeUndefined();
  });

  it('marks a text that is in another language than the page', () => {
    const { root } = draw('associations', { summary: { ar: 'جملة' } });
    const [summary] = [...root.querySelectorAll('p')].filter((each) => readText(each) === 'جملة');
    expect([summary?.getAttribute('lang'), summary?.getAttribute('dir')]).toEqual(['ar-MA', 'rtl']);
  });
});

describe('the card', () => {
  it.each([
    [{ opens: '2025-11-01', closes: '2025-11-22' }, 'Ouvert jusqu’au 22 novembre 2025 (good)'],
    [{ opens: '2025-11-23', closes: '2025-12-01' }, 'Ouvre le 23 novembre 2025 (attention)'],
    [{ closes: '2025-11-21' }, 'Clos (attention)'],
    [{}, 'Dates non renseignées (attention)'],
  ])('of a call with %j says %s', (dates, tag) => {
    expect(draw('calls', dates).tags.at(-1)).toBe(tag);
  });

  it('of a role says until when one may come forward, and when that is over', () => {
    expect(draw('opportunities', { closes: '2025-11-21' }).tags).toEqual([
      'Candidatures closes (attention)',
    ]);
    expect(draw('opportunities', { closes: '2025-11-22' }).tags).toEqual([
      'Date limite : 22 novembre 2025 (good)',
    ]);
    expect(draw('opportunities', {}).tags).toEqual([]);
  });

  it('of a project says who leads it, where, and whether it runs', () => {
    const project = draw('projects', {
      associations: ['amal'],
      provinces: ['fes'],
      status: 'running',
    });
    expect(project.meta).toBe('Espoir · fes');
    expect(project.tags).toContain('En cours (good)');
  });

  it('of a need says who needs it, of an event when it is, of a call where', () => {
    expect(draw('needs', { association: 'amal' }).meta).toContain('Espoir');
    expect(draw('events', { starts: '2025-11' }).meta).toBe('novembre 2025');
    expect(draw('calls', { regions: ['souss'] }).meta).toBe('Souss');
  });

  it('of a wish shows a made-up name and the wish, never the association', () => {
    const { root, title } = draw('volunteers', { pseudonym: 'Nour', text: { fr: 'Aider.' } });
    expect(title).toBe('Nour');
    expect(readText(root)).toContain('Aider.');
  });

  it('stands in a list with others, under a heading of the level asked for', () => {
    const context = createRenderContext(directory, 'fr');
    const cards = ['a1', 'b2'].map((id) =>
      describeCard('funders', buildRecord('funders', { id }), context),
    );
    const { root } = drawView(<CardGrid cards={cards} locale="fr" level={2} />);
    expect(root.querySelectorAll('ul > li > article > h2')).toHaveLength(2);
  });
});
