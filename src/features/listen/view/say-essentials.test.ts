import { describe, expect, it } from 'vitest';
import { createRenderContext } from '#site/views/render-context.ts';
import { buildDirectory, buildRecord } from '#testing/directory-builder.ts';
import { sayEssentials, spellPhone } from './say-essentials.ts';

const directory = buildDirectory({
  provinces: [{ id: 'agadir', name: { ar: 'أكادير', fr: 'Agadir' } }],
  services: [{ id: 'shelter', name: { ar: 'إيواء', fr: 'Hébergement' } }],
});
const association = buildRecord('associations', {
  id: 'amal',
  name: { fr: 'Espoir' },
  summary: { ar: 'نساعد النساء.', fr: 'Nous aidons les femmes.' },
  places: [{ province: 'agadir', precision: 'province' }],
  contacts: [{ role: { fr: 'Accueil' }, phones: [{ number: '+212528000000' }] }],
  services: [{ service: 'shelter', cost: 'free', papers: { fr: 'Carte nationale.' } }],
});
const say = (locale: 'ar' | 'fr' | 'de') =>
  sayEssentials(association, createRenderContext({ ...directory, today: '2026-11-22' }, locale));

describe('sayEssentials', () => {
  it('says who, what for, where, whom to call, and at what cost', () => {
    expect(say('fr')).toEqual([
      'Espoir',
      'Nous aidons les femmes.',
      'Agadir',
      'Téléphone\u00a0: 0 5, 2 8, 0 0, 0 0, 0 0',
      'Hébergement',
      'Gratuit',
      expect.stringContaining('apiers'),
      'Carte nationale.',
    ]);
  });

  it('says nothing in another language than that of the voice but a name in its letters', () => {
    expect(say('ar')).toEqual([
      'نساعد النساء.',
      'أكادير',
      'الهاتف: 0 5, 2 8, 0 0, 0 0, 0 0',
      'إيواء',
      'مجاني',
      expect.any(String),
    ]);
    expect(say('de')[0]).toBe('Espoir');
    expect(say('de')).not.toContain('Carte nationale.');
    const tifinagh = { ...association, name: { zgh: 'ⴰⵙⵉⵔⵎ' } };
    const context = createRenderContext({ ...directory, today: '2026-11-22' }, 'fr');
    expect(sayEssentials(tifinagh, context)[0]).toBe('Nous aidons les femmes.');
  });
});

it('says at once that nobody is there any more, or for a while', () => {
  const context = createRenderContext({ ...directory, today: '2026-11-22' }, 'ar');
  const closed = sayEssentials({ ...association, status: 'closed' }, context);
  expect(closed[0]).toBe('هذه الجمعية أغلقت أبوابها.');
});

it('does not read out what was done as if it could be asked for', () => {
  const context = createRenderContext({ ...directory, today: '2026-11-28' }, 'fr');
  const service = { service: 'shelter', from: '2023', until: '2024', cost: 'free' } as const;
  expect(sayEssentials({ ...association, services: [service] }, context).slice(-3)).toEqual([
    'Travail accompli, 2023–2024',
    'Hébergement',
    'Nous ne savons pas si cela est encore proposé. Demandez avant de vous déplacer.',
  ]);
});

describe('spellPhone', () => {
  it.each([
    ['+212528000000', '0 5, 2 8, 0 0, 0 0, 0 0'],
    ['+3222000000', '0 0, 3 2, 2 2, 0 0, 0 0, 0 0'],
  ])('%s is read as %s', (number, spoken) => {
    expect(spellPhone(number)).toBe(spoken);
  });
});
