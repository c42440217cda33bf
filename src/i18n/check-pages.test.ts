import { expect, test } from 'vitest';
import { checkPage } from './check-pages.ts';

const fr = { tag: 'fr-MA', dir: 'ltr', name: 'Français' } as const;
const ar = { tag: 'ar-MA', dir: 'rtl', name: 'العربية' } as const;
const find = (text: string, locale: Parameters<typeof checkPage>[2] = fr) =>
  checkPage('page.md', text, locale).map(({ key, rule }) => `${key}: ${rule}`);

test('a line of a page is read as a sentence', () => {
  expect(find('title: Oui\n\nVraiment ?')).toEqual(['line 3: french-space']);
  expect(find('اكتب هنا', ar)).toEqual(['line 1: arabic-address']);
});

test('code, addresses, where links lead and how a line begins are no sentence', () => {
  const text =
    '- [Lire](https://a.example/?b=c!) ou `x: y`,\n  https://b.example?c ![Image](a.png)';
  expect(find(text)).toEqual([]);
  expect(find('المصدر: [HCP](https://www.hcp.ma/), RGPH 2024', ar)).toEqual([]);
});
