import { expect, it } from 'vitest';
import { collections, proposedCollections } from '#model/collections.ts';
import {
  changesPath,
  correctionHrefOf,
  coveragePath,
  embedPath,
  followingPath,
  hrefOf,
  isPlainCollection,
  isPublic,
  networkPathOf,
  networksPath,
  newPathOf,
  partnersHrefOf,
  partnersPath,
  pathOf,
  plainCollections,
  proposePath,
  publicCollections,
  recordFilesOf,
  sentPath,
  sheetPath,
  tellPath,
} from './addresses.ts';

// Addresses are on paper, in messages and in search engines. Do not change a line; add one.
it('every collection keeps the address that it has', () => {
  const addresses = publicCollections.map((each) => `${pathOf(each)} ${pathOf(each, 'amal')}`);
  expect(addresses).toEqual([
    'associations associations/amal',
    'programmes programmes/amal',
    'projects projects/amal',
    'funders funders/amal',
    'calls calls/amal',
    'support support/needs/amal',
    'volunteer volunteer/roles/amal',
    'volunteer/wishes volunteer/wishes/amal',
    'events events/amal',
    'resources resources/amal',
    'focus focus/amal',
    'audiences audiences/amal',
    'help help/amal',
    'regions regions/amal',
    'provinces provinces/amal',
  ]);
});

it('the referral sheet and the networks below it keep their addresses', () => {
  expect([sheetPath, networkPathOf('amal')]).toEqual(['refer', 'refer/amal']);
});

it('no two collections have the same list or the same folder of records', () => {
  const lists = publicCollections.map((each) => pathOf(each));
  const folders = publicCollections.map((each) => pathOf(each, 'amal'));
  expect(new Set(lists).size).toBe(lists.length);
  expect(new Set(folders).size).toBe(folders.length);
  expect(folders.filter((folder) => lists.includes(folder))).toEqual([]);
});

it('skills alone have no page', () => {
  expect(collections.filter((each) => !isPublic(each))).toEqual(['skills']);
  expect(plainCollections.every(isPublic)).toBe(true);
});

it('an address starts with the language and ends with a slash', () => {
  expect(hrefOf('ar', pathOf('needs', 'desks'))).toBe('/ar/support/needs/desks/');
  expect(hrefOf('fr', '')).toBe('/fr/');
});

it('the collections with plain pages are those, and no vocabulary', () => {
  expect(collections.filter(isPlainCollection)).toEqual(
    collections.filter((each) => (plainCollections as readonly string[]).includes(each)),
  );
  expect([isPlainCollection('projects'), isPlainCollection('services')]).toEqual([true, false]);
});

it('the form that corrects a record keeps its address, and says in it which record', () => {
  expect(correctionHrefOf('fr', 'associations', 'amal')).toBe('/fr/propose/associations/?id=amal');
  expect(recordFilesOf('associations')).toBe('/data/associations/');
  expect(recordFilesOf('events')).toBe('/data/forms/events/');
});

it('forms of what is new have an address each, below the question what one would like to add', () => {
  expect([proposePath, sentPath]).toEqual(['propose', 'propose/sent']);
  expect(proposedCollections.map(newPathOf)).toEqual([
    'propose/associations/new',
    'propose/opportunities/new',
    'propose/volunteers/new',
    'propose/needs/new',
    'propose/events/new',
    'propose/resources/new',
    'propose/projects/new',
    'propose/calls/new',
  ]);
});

it('the form that says what is missing keeps its address', () => {
  expect(tellPath).toBe('tell');
});

it('pages of their own keep their addresses', () => {
  expect([changesPath, networksPath, partnersPath, coveragePath, followingPath, embedPath]).toEqual(
    ['changes', 'networks', 'partners', 'coverage', 'follow', 'embed'],
  );
  expect(partnersHrefOf('fr', 'amal')).toBe('/fr/partners/?id=amal');
});
