import { expect, it } from 'vitest';
import { buildWith } from '#testing/build-with.ts';
import { preactOnPhones } from './preact-on-phones.ts';

it('serves Preact to whoever imports React', async () => {
  const { modules } = await buildWith(preactOnPhones(), {
    'entry.js': "export { useState } from 'react'; export { jsx } from 'react/jsx-runtime';",
  });
  expect(modules.some((id) => id.includes('/node_modules/preact/compat/'))).toBe(true);
  expect(modules.some((id) => id.includes('/node_modules/preact/jsx-runtime/'))).toBe(true);
  expect(modules.filter((id) => /node_modules\/react(-dom)?\//.test(id))).toEqual([]);
});
