import { expect, it } from 'vitest';
import { fileReach, readReachKey } from './reach-keys.ts';

it.each<[recorded: string, key: string | undefined]>([
  ['+212 661-00.00(00)', '661000000'],
  ['+2120661000000', '661000000'],
  ['00212661000000', '661000000'],
  ['0661000000', '661000000'],
  ['tel:+212661000000', '661000000'],
  ['+33 1 23 45 67 89', '33123456789'],
  ['+33 2 12 34 56 78', '33212345678'],
  ['a.mailto:b@amal.example', 'a.mailto:b@amal.example'],
  ['2511', '2511'],
  ['٠٦٦١٠٠٠٠٠٠', '661000000'],
  ['212661000000', '212661000000'],
  ['Accueil@Amal.example', 'accueil@amal.example'],
  ['mailto:accueil@amal.example', 'accueil@amal.example'],
  ['https://www.Amal.example/', 'amal.example'],
  ['http://amal.example/ar//?x=1#y', 'amal.example/ar'],
  ['amal.example/a?b=c', 'amal.example/a'],
  ['www.amal.example#c', 'amal.example'],
  ['awww.example', 'awww.example'],
  ['أمل.example', 'أمل.example'],
  ['amal', undefined],
  ['a b.example', undefined],
  ['amal.e', undefined],
  ['rue 12', undefined],
  ['12 rue', undefined],
  ['a@b@c', undefined],
])('files %j under %j', (recorded, key) => {
  expect(fileReach(recorded)).toBe(key);
});

it.each<[words: string, key: string | undefined]>([
  ['0661', '661'],
  ['2511', '2511'],
  ['251', undefined],
  ['+2126', '6'],
  ['0000', '00'],
  ['٠٦٦١', '661'],
  ['accueil@', 'accueil@'],
  ['@amal', undefined],
  ['amal.example', 'amal.example'],
  ['amal', undefined],
  ['', undefined],
])('takes %j for %j', (words, key) => {
  expect(readReachKey(words)).toBe(key);
});
