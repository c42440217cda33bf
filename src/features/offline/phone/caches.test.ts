import { expect, test } from 'vitest';
import {
  cacheAddress,
  isOutdated,
  isSensitive,
  isWhole,
  listParts,
  nameSavedCache,
  namesParts,
  pathOfStart,
  readSavedCacheName,
} from './caches.ts';

test('a page names its parts, and a script those that it imports', () => {
  const page = '<link href="/_astro/a.B1-x.css"><script src="/_astro/b@_@astro.js"></script>';
  expect(listParts(`${page}<link href="/fonts/tifinagh.woff2">${page}`)).toEqual([
    '/_astro/a.B1-x.css',
    '/_astro/b@_@astro.js',
    '/fonts/tifinagh.woff2',
  ]);
  expect(listParts('import{x}from"./shared.C2.js";import("./late.js")')).toEqual([
    '/_astro/shared.C2.js',
    '/_astro/late.js',
  ]);
});

test('only Tamazight asks a style sheet for its letters', () => {
  expect(namesParts('/_astro/a.js', '/fr/kept/')).toBe(true);
  expect(namesParts('/_astro/a.css', '/fr/kept/')).toBe(false);
  expect(namesParts('/_astro/a.css', '/zgh/kept/')).toBe(true);
  expect(namesParts('/_astro/a.woff2', '/zgh/kept/')).toBe(false);
});

test('what is not there, or came from elsewhere, is not kept', () => {
  expect(isWhole(new Response('page'))).toBe(true);
  expect(isWhole(new Response('none', { status: 404 }))).toBe(false);
  const elsewhere = Object.defineProperty(new Response('page'), 'redirected', { value: true });
  expect(isWhole(elsewhere)).toBe(false);
});

test('the cache of a province tells which it is, and no other cache is taken for one', () => {
  expect(readSavedCacheName(nameSavedCache('ar', 'al-haouz'))).toEqual({
    locale: 'ar',
    province: 'al-haouz',
  });
  expect(readSavedCacheName('seen')).toBeFalsy();
});

test('what there is on the phone is said in the language of the address', () => {
  expect(pathOfStart('/zgh/help/')).toBe('/zgh/kept/');
  expect(pathOfStart('/')).toBe('/fr/kept/');
  expect(pathOfStart('/french/')).toBe('/fr/kept/');
});

test('a sensitive page says so of itself, wherever the mark stands among others', () => {
  expect(isSensitive('<!doctype html><html lang="fr" dir="ltr" data-sensitive>')).toBe(true);
  expect(isSensitive('<!doctype html><html data-sensitive="true" lang="ar">')).toBe(true);
  expect(isSensitive('<!doctype html><html lang="fr"><p data-sensitive>')).toBe(false);
});

test('so does the file of a sensitive record, and no text in it', () => {
  expect(isSensitive('{"isSensitive":true,"record":{}}')).toBe(true);
  expect(isSensitive('{"record":{"note":"\\"isSensitive\\":true"}}')).toBe(false);
});

test('what stands behind a question mark is not kept', () => {
  expect(cacheAddress('https://twiza.example/ar/associations/?q=راجلي#a')).toBe(
    'https://twiza.example/ar/associations/',
  );
});

test('what an older worker kept is outdated, a kept province is not', () => {
  expect(['seen', 'pages', 'start', 'parts', 'kept/fr/taza'].map(isOutdated)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
