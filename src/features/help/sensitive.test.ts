import { describe, expect, it } from 'vitest';
import type { EmergencyLine } from '#model/fields/emergency.ts';
import { buildDirectory } from '#testing/directory-builder.ts';
import { findSensitiveSubjects, listEmergencyLines } from './sensitive.ts';

const directory = buildDirectory({
  audiences: [
    { id: 'everyone' },
    { id: 'women' },
    { id: 'survivors', sensitive: true },
    { id: 'ill', sensitive: true },
  ],
  services: [{ id: 'listening', sensitive: true }, { id: 'course' }],
  'focus-areas': [
    { id: 'health' },
    { id: 'children', sensitive: true },
    { id: 'school', sensitive: false },
  ],
  associations: [
    { id: 'only-listens', services: [{ service: 'listening' }] },
    { id: 'also-teaches', services: [{ service: 'listening' }, { service: 'course' }] },
    { id: 'for-survivors', audiences: ['survivors'], services: [{ service: 'course' }] },
    { id: 'for-women-too', audiences: ['survivors', 'women'] },
    { id: 'for-all-and-survivors', audiences: ['everyone', 'survivors'] },
    { id: 'for-all', audiences: ['everyone'] },
    { id: 'children-only', focusAreas: ['children'] },
    { id: 'school-only', focusAreas: ['school'] },
  ],
  projects: [{ id: 'project', focusAreas: ['children'] }],
  opportunities: [
    { id: 'role', association: 'only-listens' },
    { id: 'harmless-role', association: 'also-teaches' },
  ],
});

describe('findSensitiveSubjects', () => {
  it.each([
    ['services/listening', ['services/listening']],
    ['services/course', []],
    ['audiences/everyone', []],
    ['associations/only-listens', ['services/listening']],
    ['associations/also-teaches', []],
    ['associations/for-survivors', ['audiences/survivors']],
    ['associations/for-women-too', []],
    ['associations/for-all-and-survivors', ['audiences/survivors']],
    ['associations/for-all', []],
    ['associations/children-only', ['focus-areas/children']],
    ['associations/school-only', []],
    ['projects/project', ['focus-areas/children']],
    ['associations/unknown', []],
  ])('of %s are %j', (name, subjects) => {
    const [collection, id = ''] = name.split('/') as ['associations', string];
    expect(findSensitiveSubjects({ collection, id }, directory)).toEqual(subjects);
  });

  it('of a record without subjects are those of its association', () => {
    const subjectsOf = (id: string) =>
      findSensitiveSubjects({ collection: 'opportunities', id }, directory);
    expect(subjectsOf('role')).toEqual(['services/listening']);
    expect(subjectsOf('harmless-role')).toEqual([]);
  });
});

it('a page shows the numbers that name its subject, and those that name none', () => {
  const source = { id: 'x', title: { fr: 'Document' } };
  const lines: EmergencyLine[] = [
    { number: '8350', who: { fr: 'Écoute' }, audiences: ['survivors'], source },
    { number: '2511', who: { fr: 'Enfants' }, focusAreas: ['children'], source },
    { number: '15', who: { fr: 'Secours' }, source },
  ];
  const numbers = (...subjects: Parameters<typeof listEmergencyLines>) =>
    listEmergencyLines(...subjects).map(({ number }) => number);
  expect(numbers(lines, ['audiences/survivors'])).toEqual(['8350', '15']);
  expect(numbers(lines, ['audiences/ill'])).toEqual(['15']);
  expect(numbers(lines)).toEqual(['8350', '2511', '15']);
  expect(numbers(undefined)).toEqual([]);
});
