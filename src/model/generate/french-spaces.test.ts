import { expect, test } from 'vitest';
import { spaceFrench } from './french-spaces.ts';

test('French marks get their spaces where one was typed, and nowhere else', () => {
  expect(spaceFrench('Où ? « Ici » : oui\u00A0; non !')).toBe(
    'Où\u202F? «\u00A0Ici\u00A0»\u00A0: oui\u202F; non\u202F!',
  );
  expect(spaceFrench('10:30, id: amal, https://a.example?b')).toBe(
    '10:30, id: amal, https://a.example?b',
  );
});
