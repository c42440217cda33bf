import { expect, it } from 'vitest';
import { buildDirectory } from '#testing/directory-builder.ts';
import { findHistory } from './record-history.ts';

const directory = {
  ...buildDirectory({ associations: [{ id: 'amal' }] }),
  changed: new Map([['amal', '2026-11-20']]),
};
const on = (site: object, folder?: string) =>
  findHistory('amal', { ...directory, site: { ...directory.site, ...site } }, 'fr', false, folder);

it('is read and edited where the site has its repository', () => {
  expect(on({ repository: 'https://github.com/essai/twiza' })).toEqual({
    changed: '2026-11-20',
    logHref: 'https://github.com/essai/twiza/commits/main/content/associations/amal.yaml',
    editHref: '/admin/#/collections/associations/entries/amal',
    correctHref: '/fr/propose/associations/?id=amal',
  });
  expect(
    on({ repository: 'https://github.com/essai/twiza/', branch: 'live' }, 'records').logHref,
  ).toBe('https://github.com/essai/twiza/commits/live/records/associations/amal.yaml');
});

it('is corrected by a form alone where the site has none', () => {
  expect(on({})).toEqual({
    changed: '2026-11-20',
    correctHref: '/fr/propose/associations/?id=amal',
  });
});

it('is corrected in the form of sensitive records where it is one', () => {
  expect(findHistory('amal', directory, 'fr', true).correctHref).toBe(
    '/fr/propose/associations/sensitive/?id=amal',
  );
});
