import { expect, it } from 'vitest';
import { codeSplitting, drawingModules, sharedModules } from './code-splitting.ts';

const groupOf = (id: string) => codeSplitting.groups.find(({ test }) => test.test(id))?.name;

it('puts what several islands import into one file, and what draws beside Preact', () => {
  for (const file of sharedModules) expect(groupOf(`/twiza/src/${file}`), file).toBe('shared');
  for (const file of drawingModules) expect(groupOf(`/twiza/src/${file}`), file).toBe('preact');
  expect(groupOf('/twiza/node_modules/preact/hooks/dist/hooks.module.js')).toBe('preact');
  expect(groupOf('\0vite/preload-helper.js')).toBe('shared');
});

it('leaves every other module where it is imported', () => {
  expect(groupOf('/twiza/src/site/views/drawing-room.tsx')).toBeUndefined();
  expect(groupOf('/twiza/src/features/map/phone/mount-map.ts')).toBeUndefined();
  expect(groupOf('\0vite/preload-helper.js?own=SearchForm')).toBeUndefined();
});
