import { expect, it } from 'vitest';
import { envelope } from './envelope.ts';
import { referenceOf, referencePattern } from './reference-of.ts';

const answers: [string, string][] = [
  ['name.fr', 'Mission d’essai'],
  ['association', 'Khotwa'],
];

it('the same answers have the same reference, in any order and whatever their spaces', () => {
  const reference = referenceOf(answers);
  expect(reference).toMatch(referencePattern);
  const spaced = answers.toReversed().map(([name, value]) => [name, ` ${value}\r\n`] as const);
  expect(referenceOf([...spaced, ['summary.fr', '']])).toBe(reference);
});

it('other answers have another', () => {
  const others = Array.from({ length: 300 }, (_, at) => referenceOf([['name.fr', `Essai ${at}`]]));
  expect(new Set(others).size).toBe(300);
});

it('who sends it changes nothing: nobody is guessed from it', () => {
  const sender: [string, string][] = [
    [envelope.senderReach, '0611223344'],
    [envelope.note, 'Zineb'],
    [envelope.locale, 'ar'],
  ];
  expect(referenceOf([...answers, ...sender])).toBe(referenceOf(answers));
});
