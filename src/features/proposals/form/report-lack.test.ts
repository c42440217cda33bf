import { describe, expect, it } from 'vitest';
import { reportLack } from './report-lack.ts';

const site = { name: { fr: 'Twiza' }, url: 'https://twiza.example' };
const lack = { what: 'Aide juridique & administrative', where: 'تازة' };

describe('where one says what is missing', () => {
  it('is a form that the page has filled in', () => {
    const href = reportLack(lack, 'fr', { ...site, coordinator: 'bonjour@twiza.example' });
    const { pathname, searchParams } = new URL(href ?? '', site.url);
    expect(pathname).toBe('/fr/tell/');
    expect(Object.fromEntries(searchParams)).toEqual(lack);
  });

  it('is nowhere where nobody would read it', () => {
    expect(reportLack(lack, 'fr', site)).toBeUndefined();
  });
});
