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
});

it('knows nothing where no record has words', () => {
  expect(findNeeds('dormir', readNeeds(''))).toEqual([]);
});
