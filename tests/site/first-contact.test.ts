import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SavedPageList } from '#features/offline/phone/saved-provinces.ts';
import { locales } from '#model/locales.ts';
import { siteOf } from '#testing/build-fixture.ts';
import { openPage } from '../support/open-page.ts';

const site = siteOf('full-record');
/** Its first contact has a mail alone, its second takes messages alone, its third takes calls. */
const mixed = { id: 'federation', province: 'marrakech', number: '+212528000022' };
/** Its first contact takes calls on the first of its numbers. */
const plain = { id: 'every-field', province: 'guelmim', number: '+212528000000' };

describe.each([mixed, plain])('whom to call first at $id', ({ id, province, number }) => {
  it.each(locales)('is the same number everywhere in %s', (locale) => {
    const page = openPage(site, `/${locale}/associations/${id}/`);
    const described = page.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    const spoken = page.querySelector('[data-listen]')?.getAttribute('data-listen');
    const keep = join(site, locale, 'provinces', province, 'keep.json');
    const kept: SavedPageList = JSON.parse(readFileSync(keep, 'utf8'));
    const calls = [...page.querySelectorAll('.actions a.is-main')];
    expect(calls.map((link) => link.getAttribute('href'))).toEqual([`tel:${number}`]);
    expect(described.match(/"telephone":"(.*?)"/)?.[1]).toBe(number);
    expect(kept.people.find(([href]) => href.endsWith(`/${id}/`))?.[2]).toBe(number);
    // No phone has a voice for Tamazight.
    if (locale !== 'zgh') expect(spoken?.replace(/\D/g, '')).toContain(number.replace('+212', '0'));
  });
});
