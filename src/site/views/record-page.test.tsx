import { describe, expect, it } from 'vitest';
import { type PlainCollection, plainCollections } from '#directory/addresses.ts';
import { volunteeringLeadOf } from '#features/volunteering/view/volunteering-lead-of.tsx';
import { schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import type { Locale } from '#model/locales.ts';
import { buildDirectory, buildRecord, type RecordSketch } from '#testing/directory-builder.ts';
import { drawView, readText } from '#testing/draw-view.ts';
import { AssociationProfile } from './association-profile.tsx';
import { RecordPage } from './record-page.tsx';
import { createRenderContext } from './render-context.ts';

const directory = buildDirectory({ associations: [{ id: 'baraka', name: { en: 'Baraka' } }] });

function draw<C extends PlainCollection>(
  collection: C,
  sketch: Omit<RecordSketch<C>, 'id'> = {} as Omit<RecordSketch<C>, 'id'>,
  locale: Locale = 'en',
) {
  const record = buildRecord(collection, { id: 'v-7k3m', ...sketch } as RecordSketch<C>);
  const context = createRenderContext({ ...directory, today: '2025-11-22' }, locale);
  const url = 'https://twiza.example/';
  const props = { collection, record, fields: describeFields(schemas[collection]), context };
  return drawView(
    <RecordPage {...props} {...volunteeringLeadOf(collection, record, directory, context, url)} />,
  );
}
function drawProfile(sketch: Omit<RecordSketch<'associations'>, 'id'>, locale: Locale = 'en') {
  const association = buildRecord('associations', { id: 'amal', ...sketch });
  const props = { association, fields: describeFields(schemas.associations) };
  return drawView(
    <AssociationProfile
      {...props}
      context={createRenderContext({ ...directory, today: '2025-11-22' }, locale)}
    />,
  );
}

describe.each(plainCollections)('the page of one of the %s', (collection) => {
  it('has one title, and says that its text is in another language', () => {
    // A name alone is no text that one would translate.
    const told = 'summary' in (describeFields(schemas[collection]).properties ?? {});
    const sketch = told ? { summary: { fr: 'Une phrase.' } } : {};
    const { root, text } = draw(collection, sketch as never);
    expect([...root.querySelectorAll('h1')].map(readText)).toEqual([
      collection === 'volunteers' ? 'Nour' : 'Nom',
    ]);
    expect(text).toContain('This text is in French. It is not translated yet.');
    expect(draw(collection, {} as never, 'fr').text).not.toContain('Ce texte est en');
  });
});

describe('the page of a call', () => {
  it.each([
    [{ closes: '2025-11-22' }, 'This call is open until 22 November 2025.'],
    [{ opens: '2025-11-23', closes: '2025-12-01' }, 'This call opens on 23 November 2025.'],
    [{ closes: '2025-11-21' }, 'This call has closed.'],
    [{}, 'We do not know whether this call is still open.'],
  ])('with %j says: %s', (dates, text) => {
    expect(draw('calls', dates).text).toContain(text);
  });
});

describe('the page of a wish', () => {
  it('tells how to answer without a name or a telephone', () => {
    const { root, text } = draw('volunteers');
    expect(text).toContain('Reference: v-7k3m');
    expect(root.querySelector('a[href^="tel:"], a[href^="mailto:"]')).toBeNull();
  });
});

describe('the profile of an association', () => {
  it('says that it has closed, and who goes on with its work', () => {
    const { root } = drawProfile({ status: 'closed', successor: 'baraka' });
    const notice = root.querySelector('.notice');
    expect(readText(notice)).toBe('This association has closed. Its work goes on with Baraka');
    expect(notice?.querySelector('a')?.getAttribute('href')).toBe('/en/associations/baraka/');
    expect(drawProfile({ status: 'active' }).root.querySelector('.notice')).toBeNull();
  });

  it('asks for help where no telephone or address is known', () => {
    expect(drawProfile({}).text).toContain('No phone or address known yet.');
    const contacts = [{ emails: ['a@amal.example'] }];
    expect(drawProfile({ contacts }).text).not.toContain('No phone or address known yet.');
  });

  it('leads from each figure to the source that gives it', () => {
    const results = [
      { value: 1250, atLeast: true, unit: { en: 'women trained' }, source: 'leaflet' },
    ];
    const { root } = drawProfile({ results });
    const figure = root.querySelector('.figures li');
    expect(readText(figure)).toMatch(/^at least 1,250 ?women trained/);
    const anchor = figure?.querySelector('a')?.getAttribute('href') ?? '#nowhere';
    expect(readText(root.querySelector(anchor))).toBe('Dépliant');
  });

  it('says once that exact addresses are not given, and nothing where they are', () => {
    const rough = { precision: 'commune' as const, city: { en: 'Taghazout' } };
    const { text } = drawProfile({ places: [rough, { ...rough, city: { en: 'Tamri' } }] });
    expect(text.split('The exact addresses are not given here.')).toHaveLength(2);
    const exact = { ...rough, precision: 'street' as const };
    expect(drawProfile({ places: [exact] }).text).not.toContain('The exact address');
  });
});
