import { describe, expect, it } from 'vitest';
import type { Opportunity } from '#model/opportunities.ts';
import { describeRole } from './describe-role.ts';

const facts = {
  url: 'https://twiza.example/fr/volunteer/roles/maths/',
  locale: 'fr' as const,
  today: '2026-11-30',
  association: { name: 'Amal', url: 'https://twiza.example/fr/associations/amal/' },
  places: [{ commune: 'Safi', country: 'MA' }],
};
const role = {
  id: 'maths',
  association: 'amal',
  name: { fr: 'Soutien en maths' },
  summary: { fr: 'Aider des collégiens.' },
  tasks: [{ fr: 'Préparer des exercices' }],
  posted: '2026-11-01',
  closes: '2026-12-31',
  people: 3,
  sources: [],
  verification: { level: 'declared' },
} as unknown as Opportunity;

describe('describeRole', () => {
  it('says a role as machines that read jobs know it, with nothing that the record does not say', () => {
    expect(describeRole(role, facts)).toEqual({
      '@type': 'JobPosting',
      '@id': facts.url,
      url: facts.url,
      title: 'Soutien en maths',
      description: 'Aider des collégiens.\n\nPréparer des exercices',
      identifier: { '@type': 'PropertyValue', name: 'Amal', value: 'maths' },
      datePosted: '2026-11-01',
      validThrough: '2026-12-31',
      employmentType: 'VOLUNTEER',
      hiringOrganization: { '@type': 'Organization', ...facts.association },
      jobLocation: [
        {
          '@type': 'Place',
          name: 'Safi',
          address: { '@type': 'PostalAddress', addressLocality: 'Safi', addressCountry: 'MA' },
        },
      ],
      totalJobOpenings: 3,
    });
  });

  it.each<[string, Partial<Opportunity>]>([
    ['when it was posted is not known', { posted: undefined }],
    ['it is posted for later', { posted: '2026-12-01' }],
    ['it has closed', { closes: '2026-11-29' }],
    ['the volunteer pays', { fee: { asked: true } }],
    ['it is from afar, and where one may live is not known', { where: 'remote' }],
  ])('says nothing where %s', (_, more) => {
    expect(describeRole({ ...role, ...more }, facts)).toBeUndefined();
  });

  it('says where one may live of a role from afar for those in the country', () => {
    const remote = {
      ...role,
      where: 'remote',
      applicants: { openTo: ['in-morocco'] },
    } as Opportunity;
    expect(describeRole(remote, { ...facts, places: [] })).toMatchObject({
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: 'MA' },
    });
  });
});
