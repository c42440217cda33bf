import { beforeAll, describe, expect, it } from 'vitest';
import { buildDirectory, buildRecord } from '#testing/directory-builder.ts';
import { Vocabulary } from './vocabulary.ts';

const focus = (id: string, fr: string, words?: string[], icnpo = ['9100']) =>
  buildRecord('focus-areas', { id, name: { fr }, ...(words && { words }), icnpo });

let vocabulary: Vocabulary;
beforeAll(() => {
  vocabulary = new Vocabulary(
    buildDirectory({
      'focus-areas': [
        focus('health', 'Santé', ['medecin*/hopital*'], ['3400']),
        focus('mental-health-addiction', 'Santé mentale et addictions'),
        focus('school-education', 'École et éducation'),
        focus('women-equality', 'Femmes et égalité'),
        focus('poverty-food-emergency', 'Pauvreté, alimentation, urgences'),
        focus('migrants-refugees', 'Personnes migrantes et réfugiées'),
        focus('rights-legal-aid', 'Droits et aide juridique'),
      ],
      services: [
        buildRecord('services', { id: 'shelter', name: { fr: 'Hébergement' }, osm: ['shelter'] }),
        buildRecord('services', {
          id: 'legal-admin-help',
          name: { fr: 'Aide juridique et démarches' },
        }),
      ],
      audiences: [
        buildRecord('audiences', {
          id: 'women',
          name: { fr: 'Femmes', ar: 'نساء' },
          osm: ['woman'],
          dataInclusion: ['femmes'],
        }),
      ],
    }),
  );
});

describe('a term of a list', () => {
  it.each([
    ['Santé', { focusAreas: ['health'] }],
    ['SANTE', { focusAreas: ['health'] }],
    ['الصحة', { focusAreas: ['health'] }],
    ['Health', { focusAreas: ['health'] }],
    ['santé mentale', { focusAreas: ['mental-health-addiction'] }],
    ['Femmes', { focusAreas: ['women-equality'], audiences: ['women'] }],
    ['حقوق المرأة', { focusAreas: ['women-equality'], audiences: ['women'] }],
    ['Droits de l’Homme', { focusAreas: ['rights-legal-aid'] }],
    ['Éducation et santé', { focusAreas: ['school-education', 'health'] }],
    ['Hébergement', { services: ['shelter'] }],
    ['hôpital', { focusAreas: ['health'] }],
    ['health', { focusAreas: ['health'] }],
    ['ODD 3', { focusAreas: ['health'] }],
    ['SDG 5.2', { focusAreas: ['women-equality'] }],
    ['ICNPO 3400', { focusAreas: ['health'] }],
    ['social_facility=shelter', { focusAreas: ['poverty-food-emergency'], services: ['shelter'] }],
    ['social_facility:for=woman', { focusAreas: ['women-equality'], audiences: ['women'] }],
  ])('%s', (term, topics) =>
    expect(vocabulary.understand(term)).toEqual({
      focusAreas: [],
      services: [],
      audiences: [],
      ...topics,
    }),
  );

  it.each(['Divers', '12', '', 'Autre'])('%s means nothing', (term) =>
    expect(vocabulary.understand(term)).toBeUndefined(),
  );

  it('takes a bare code where its list is known', () => {
    expect(vocabulary.understand('017000', 'rna')?.focusAreas).toEqual(['health']);
    expect(vocabulary.understand('sante--vivre-avec', 'data-inclusion')?.focusAreas).toEqual([
      'health',
    ]);
    expect(vocabulary.understand('BH-1800', 'hsds')?.services).toEqual(['shelter']);
    expect(vocabulary.understand('3', 'sdg')?.focusAreas).toEqual(['health']);
    expect(vocabulary.understand('3')).toBeUndefined();
  });

  it('takes what somebody decided', () => {
    const decided = new Map([['Divers', { focusAreas: ['health'] }]]);
    expect(vocabulary.understand('Divers', undefined, decided)).toEqual({ focusAreas: ['health'] });
  });
});

it('finds the subjects of a text, the most frequent first', () =>
  expect(
    vocabulary.understandText(
      'Nous menons des actions de santé et de sensibilisation à la santé pour les femmes.',
    ).focusAreas,
  ).toEqual(['health', 'women-equality']));

describe('a refuge', () => {
  it('shelters, and is not for that about refugees', () => {
    expect(vocabulary.understandText('Refuge inventé pour femmes').focusAreas).toEqual([
      'women-equality',
    ]);
    expect(vocabulary.understand('refuge')).toMatchObject({
      focusAreas: [],
      services: ['shelter'],
    });
    expect(vocabulary.understandText('Aide aux réfugiées').focusAreas).toEqual([
      'migrants-refugees',
    ]);
  });
});
