import { expect, it } from 'vitest';
import { findDisguise, findLookAlike } from './scan-answers.ts';

it.each(['Association Amal', 'جمعية Amal', 'ⵜⵉⵡⵉⵣⵉ', 'aγbalu n εli', 'ﬁlles, 1ª, Nº 3', '½ heure'])(
  '%s is written as people write',
  (text) => expect(findLookAlike(text) ?? findDisguise(text)).toBeUndefined(),
);

it.each(['аmal', 'КН', 'ΑΜΑΛ', '𝗔𝗺𝗮𝗹', 'Ａｍａｌ', '🄰mal'])('%s is not', (text) => {
  expect(findLookAlike(text) ?? findDisguise(text)).toBeDefined();
});
