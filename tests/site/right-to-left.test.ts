import { describe, expect, it } from 'vitest';
import { siteOf } from '#testing/build-fixture.ts';
import { findLanguage, findText } from '../support/find-text.ts';
import { openPage } from '../support/open-page.ts';

const site = siteOf('right-to-left');
const profile = openPage(site, '/ar/associations/arabic-only/');

describe('a page in Arabic', () => {
  it('runs from right to left', () => {
    expect(profile.documentElement.dir).toBe('rtl');
    expect(profile.documentElement.lang).toBe('ar-MA');
  });

  it.each(['05 28 00 00 10', 'kitaba@fixture.example', '09:00–16:00'])(
    'keeps %s from left to right, apart from the words around it',
    (text) => {
      const elements = findText(profile.body, text);
      expect(elements).not.toEqual([]);
      for (const element of elements) {
        expect(element.localName).toBe('bdi');
        expect(element.getAttribute('dir')).toBe('ltr');
      }
    },
  );

  it('has every list and record without a word in another script', () => {
    const project = openPage(site, '/ar/projects/arabic-project/').querySelector('main');
    const foreign = [...(project?.querySelectorAll('[lang]') ?? [])].map(
      (each) => each.textContent,
    );
    expect(foreign).toEqual([]);
  });
});

describe('a page in German about an association that speaks Arabic only', () => {
  const page = openPage(site, '/de/associations/arabic-only/');

  it('runs from left to right, and its Arabic from right to left', () => {
    expect(page.documentElement.dir).toBe('ltr');
    for (const text of [
      'جمعية الواحة المتخيلة',
      'كل صباح، دون موعد.',
      'نغلق وقت الصلاة',
      'تقرير الواحة',
    ]) {
      const found = findText(page.body, text).map(findLanguage);
      expect(found, text).not.toEqual([]);
      for (const each of found) expect(each, text).toEqual({ lang: 'ar-MA', dir: 'rtl' });
    }
  });
});
