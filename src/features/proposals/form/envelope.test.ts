import { expect, it } from 'vitest';
import { idPattern } from '#model/fields/reference.ts';
import { thanksPath } from './envelope.ts';

it('a host leads to where no record can have its form, whatever its id', () => {
  const [folder, ...rest] = thanksPath.split('/');
  expect(folder).toBe('propose');
  expect(idPattern.test(rest.join('/'))).toBe(false);
});
