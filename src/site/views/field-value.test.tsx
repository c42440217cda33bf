import { describe, expect, it, test } from 'vitest';
import { schemas } from '#model/collections.ts';
import { describeFields, type FieldNode } from '#model/describe-fields.ts';
import { isTextKind, type Kind } from '#model/kinds.ts';
import { locales } from '#model/locales.ts';
import { site } from '#model/site.ts';
import { buildDirectory } from '#testing/directory-builder.ts';
import { drawView } from '#testing/draw-view.ts';
import { FieldValue } from './field-value.tsx';
import { createRenderContext } from './render-context.ts';

const name = { ar: 'أمل', fr: 'Espoir' };
const directory = buildDirectory({
  associations: [{ id: 'amal', name }],
  services: [{ id: 'shelter', name }],
  audiences: [{ id: 'women', name: { fr: 'Femmes' } }],
  provinces: [{ id: 'agadir', name: { fr: 'Agadir' } }],
});

/** A value of each kind that a schema has, and what a French reader reads where it is drawn. */
const drawings: Record<Kind, [value: unknown, text: string | RegExp]> = {
  id: ['dar-al-amal', 'dar-al-amal'],
  choice: ['federation', 'Fédération ou réseau'],
  reference: ['amal', 'Espoir'],
  line: [name, 'Espoir'],
  prose: [{ fr: 'Un.\n\nDeux.' }, 'Un.Deux.'],
  markdown: [{ fr: '## Un\n\n- *deux*' }, 'Undeux'],
  'file-name': ['modele.docx', 'modele.docx'],
  attachment: [{ file: 'modele.docx', name: { fr: 'Modèle' } }, /Modèle/],
  word: ['ADS', 'ADS'],
  year: [1999, '1999'],
  day: ['2024-09-05', '5 septembre 2024'],
  'partial-date': ['2024-09', 'septembre 2024'],
  time: ['18:30', '18:30'],
  'time-zone': ['Europe/Brussels', 'Europe/Brussels'],
  period: [{ from: '2019', to: '2024-09' }, '2019 – septembre 2024'],
  percent: [63.4, '63,4 %'],
  money: [{ from: 100, upTo: 200 }, 'de 100 à 200 dirhams'],
  country: ['BE', 'Belgique'],
  commune: ['00.000.00.00', '00.000.00.00'],
  coordinates: [{ lat: 30.42781, lng: -9.59815 }, '30.42781, -9.59815'],
  'week-hours': ['Sa 09:00-12:00', /lundi.?Fermé.*samedi.?09:00–12:00/],
  hours: [{ week: 'Sa 09:00-12:00' }, /lundi.?Fermé.*samedi.?09:00–12:00/],
  sign: ['peur mari/ex', 'peur mari/ex'],
  phone: ['+212528891234', '05 28 89 12 34'],
  'phone-line': [{ number: '+212528891234' }, /05 28 89 12 34/],
  'emergency-line': [{ number: '19', who: { fr: 'Police' } }, /19.*Police/],
  origin: ['https://twiza.example', 'https://twiza.example'],
  'yearly-day': ['07-30', '30 juillet'],
  email: ['contact@amal.example', 'contact@amal.example'],
  link: ['https://www.amal.example/aide/', 'amal.example/aide'],
  'social-link': [{ network: 'youtube', url: 'https://youtube.example/amal' }, 'YouTube'],
  contact: [{ role: { fr: 'Accueil' }, phones: [{ number: '+212528891234' }] }, /Accueil.*05 28/],
  place: [
    { city: { fr: 'Taghazout' }, province: 'agadir', precision: 'commune' },
    /Taghazout · Agadir/,
  ],
  accessibility: [{ stepFree: 'partly' }, /Entrée sans marche.?En partie/],
  service: [{ service: 'shelter', cost: 'free' }, /Espoir.*Gratuit/],
  'served-audience': [{ audience: 'women', served: 'first' }, /Femmes/],
  identifier: [{ scheme: 'rna', value: 'W632007046' }, 'rna W632007046'],
  member: [{ role: { fr: 'Présidente' }, name: { fr: 'Nour' } }, 'Nour Présidente'],
  progress: [
    { reached: 12, goal: 40, unit: { fr: 'cartables' }, asOf: '2026-01-31' },
    '12 sur 40 cartables (compté le 31 janvier 2026)',
  ],
  sum: [
    { of: 'average', from: 10_000, upTo: 20_000, currency: 'CAD' },
    'En moyenne · de 10 000 à 20 000 dollars canadiens',
  ],
  'way-to-give': [{ way: 'in-kind' }, /Don en nature/],
  authorisation: [{ number: '12/2025', to: '2026-01-31' }, /12\/2025.*31 janvier 2026/],
  result: [
    { value: 1250, unit: { fr: 'femmes formées' }, source: 'rapport' },
    /1.250.*femmes formées/,
  ],
  source: [{ id: 'rapport', title: { fr: 'Rapport' }, published: '2024' }, 'Rapport · 2024'],
  verification: [{ level: 'confirmed' }, /Confirmé par l’association/],
  star: [{ x: 10, y: 20 }, /10.*20/],
  'commune-record': [{ code: '00.000.00.00', kind: 'rural', name, population: 7 }, /Espoir.*7/],
  facts: [{ publicInterest: true }, /Reconnue d’utilité publique.?Oui/],
};

function* walkNodes(node: FieldNode): Generator<FieldNode> {
  yield node;
  const isText = isTextKind(node.kind);
  const inner = [node.items, ...Object.values(isText ? {} : (node.properties ?? {}))];
  for (const each of inner) if (each) yield* walkNodes(each);
}

const nodes = [...Object.values(schemas), site].flatMap((schema) => [
  ...walkNodes(describeFields(schema)),
]);
const firstOf = new Map(
  nodes.flatMap((node) => (node.kind ? [[node.kind, node] as const] : [])).reverse(),
);

/** The value as it is drawn, with ordinary spaces. */
function read(value: unknown, field: FieldNode, locale: (typeof locales)[number] = 'fr') {
  const context = createRenderContext({ ...directory, today: '2025-11-22' }, locale);
  const drawn = drawView(<FieldValue value={value} field={field} context={context} />);
  return { ...drawn, text: drawn.text.replace(/[\u00A0\u202F]/g, ' ') };
}

test('every kind of value that a schema knows is in the table above, and no other', () => {
  expect([...firstOf.keys()].toSorted()).toEqual(Object.keys(drawings).toSorted());
});

describe.each(Object.entries(drawings))('a value of the kind %s', (kind, [value, text]) => {
  const field = firstOf.get(kind as Kind) ?? {};

  it('is drawn for people', () => {
    if (typeof text === 'string') expect(read(value, field).text).toBe(text);
    else expect(read(value, field).text).toMatch(text);
  });

  it('is drawn in every language', () => {
    for (const locale of locales) {
      expect(read(value, field, locale).text).toMatch(/^(?!.*(undefined|NaN|\[object)).+/);
    }
  });
});

describe('a value', () => {
  it('is told as a list where there are more', () => {
    const { root } = read(['2024', '2025'], { items: { kind: 'partial-date' } });
    expect([...root.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      '2024',
      '2025',
    ]);
  });

  it('says yes and no, and numbers as the language writes them', () => {
    expect([true, false].map((value) => read(value, {}).text)).toEqual(['Oui', 'Non']);
    expect([read(1250.125, {}, 'en').text, read(0, {}, 'en').text]).toEqual(['1,250.13', '0']);
  });

  it.each([
    [{ from: '2024-09-05' }, 'Depuis le 5 septembre 2024'],
    [{ from: '2019' }, 'Depuis 2019'],
    [{ to: '2024-09' }, 'Jusqu’en septembre 2024'],
  ])('of time may be open at one end: %j', (period, text) => {
    expect(read(period, { kind: 'period' }).text).toBe(text);
  });

  it('leads to the page of the record that it names, and to none where that has no page', () => {
    const link = read(
      'amal',
      { kind: 'reference', collection: 'associations' },
      'ar',
    ).root.querySelector('a');
    expect(link?.getAttribute('href')).toBe('/ar/associations/amal/');
    const skills = buildDirectory({ skills: [{ id: 'law', name: { fr: 'Droit' } }] });
    const field = { kind: 'reference', collection: 'skills' } as const;
    const skill = drawView(
      <FieldValue value="law" field={field} context={createRenderContext(skills, 'fr')} />,
    );
    expect(skill.html).toBe('Droit');
  });

  it('can be telephoned, written to and opened', () => {
    const hrefs = (['phone', 'email', 'link', 'coordinates'] as const).map((kind) =>
      read(drawings[kind][0], { kind }).root.querySelector('a')?.getAttribute('href'),
    );
    expect(hrefs).toEqual([
      'tel:+212528891234',
      'mailto:contact@amal.example',
      'https://www.amal.example/aide/',
      'geo:30.42781,-9.59815',
    ]);
  });

  it('keeps its paragraphs and marks its language', () => {
    const { html } = read({ ar: 'واحد\n\nاثنان' }, { kind: 'prose' });
    expect(html).toBe('<div class="prose" lang="ar-MA" dir="rtl"><p>واحد</p><p>اثنان</p></div>');
  });
});
