import { expect, it } from 'vitest';
import { findNeeds, readNeeds } from './find-needs.ts';

const needs = readNeeds(
  [
    'service/shelter نبات,dormir,دار عجزه',
    'service/food ماكله,mang*,manger gratuit',
    'audience/older-people عجزه',
  ].join('\n'),
);

it.each([
  ['فين نبات هاد الليلة', ['service/shelter']],
  ['fin nbat', ['service/shelter']],
  ['bghit makla', ['service/food']],
  ['où dormir et manger', ['service/shelter', 'service/food']],
  ['real madrid', []],
  ['', []],
])('knows what is needed by %s', (typed, found) => {
  expect(findNeeds(typed, needs)).toEqual(found);
});

it('puts first what more words say, then what more lines say, then what stands first', () => {
  expect(findNeeds('دار العجزة', needs)).toEqual(['service/shelter', 'audience/older-people']);
  expect(findNeeds('dormir, manger gratuit', needs)).toEqual(['service/food', 'service/shelter']);
  // The line of most words counts, whatever others are typed beside it, and where it stands.
  const both = readNeeds('service/a dormir\nservice/b manger,manger gratuit,sans manger gratuit');
  expect(findNeeds('sans manger gratuit dormir', both)).toEqual(['service/b', 'service/a']);
  const equal = readNeeds('service/a manger gratuit\nservice/b manger,manger gratuit');
  expect(findNeeds('manger gratuit', equal)).toEqual(['service/b', 'service/a']);
  const first = readNeeds('service/a un deux,un deux trois\nservice/b deux,un,trois');
  expect(findNeeds('un deux trois', first)).toEqual(['service/a', 'service/b']);
});

it('knows nothing where no record has words', () => {
  expect(findNeeds('dormir', readNeeds(''))).toEqual([]);
});
