// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { country } from '#country.ts';

const number =
  '<a href="tel:+212661234567"><bdi data-abroad="+212 6 61 23 45 67">06 61 23 45 67</bdi></a><bdi>2511</bdi>';

async function openAt(timeZone: string | undefined): Promise<string[]> {
  document.body.innerHTML = number;
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    timeZone,
  } as Intl.ResolvedDateTimeFormatOptions);
  vi.resetModules();
  await import('./write-abroad.ts');
  return [...document.querySelectorAll('bdi')].map(({ textContent }) => textContent);
}

afterEach(() => vi.restoreAllMocks());

describe('a number on a phone', () => {
  it.each([country.timeZone, 'Africa/El_Aaiun'])(
    'is as at home by the clock of %s',
    async (zone) => {
      expect(await openAt(zone)).toEqual(['06 61 23 45 67', '2511']);
    },
  );

  it.each(['Europe/Brussels', 'Africa/Algiers', 'UTC'])(
    'is international by the clock of %s',
    async (zone) => {
      expect(await openAt(zone)).toEqual(['+212 6 61 23 45 67', '2511']);
      expect(document.querySelector('[data-abroad]')).toBeNull();
    },
  );
});
