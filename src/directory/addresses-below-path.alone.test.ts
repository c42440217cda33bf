import { expect, it, vi } from 'vitest';
import { absoluteHref, attachmentsAddress, hrefOf, recordFilesOf } from './addresses.ts';

vi.mock('#base/base-path.ts', () => ({ basePath: '/twiza' }));

it('every address begins with the path of the site, and a whole one has it once', () => {
  expect(hrefOf('fr', 'help')).toBe('/twiza/fr/help/');
  expect(hrefOf('fr', '')).toBe('/twiza/fr/');
  expect(recordFilesOf('events')).toBe('/twiza/data/forms/events/');
  expect(attachmentsAddress).toBe('/twiza/files/resources/');
  expect(absoluteHref('https://a.example/twiza', hrefOf('fr', 'help'))).toBe(
    'https://a.example/twiza/fr/help/',
  );
});
