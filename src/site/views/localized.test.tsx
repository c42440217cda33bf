import { describe, expect, it } from 'vitest';
import { drawView } from '#testing/draw-view.ts';
import { Localized, Ltr, langOf, Name } from './localized.tsx';

describe('a text', () => {
  it('in the language of the page is not marked', () => {
    expect(drawView(<Localized of={{ text: 'Espoir', lang: 'fr' }} on="fr" />).html).toBe('Espoir');
    expect(langOf({ text: 'Espoir', lang: 'fr' }, 'fr')).toEqual({});
  });

  it('in another language says which, and in which direction it is read', () => {
    const arabic = drawView(<Localized of={{ text: 'أمل', lang: 'ar' }} on="fr" />);
    expect(arabic.html).toBe('<span lang="ar-MA" dir="rtl">أمل</span>');
    const french = drawView(<Localized of={{ text: 'Espoir', lang: 'fr' }} on="ar" />);
    expect(french.html).toBe('<span lang="fr-MA" dir="ltr">Espoir</span>');
    expect(langOf({ text: 'ⴰⵙⵉⵔⵎ', lang: 'zgh' }, 'ar')).toEqual({ lang: 'zgh', dir: 'ltr' });
  });

  it('that is missing draws nothing', () => {
    expect(drawView(<Localized of={undefined} on="fr" />).html).toBe('');
  });

  it('cannot bring markup of its own', () => {
    const { html } = drawView(<Localized of={{ text: '<b>"&', lang: 'fr' }} on="fr" />);
    expect(html).toBe('&lt;b&gt;&quot;&amp;');
  });
});

describe('a number or an address', () => {
  it('is read from left to right, apart from what surrounds it', () => {
    expect(drawView(<Ltr>+212 5</Ltr>).html).toBe('<bdi dir="ltr">+212 5</bdi>');
  });
});

describe('a name without a language', () => {
  it.each([
    ['جمعية أمل', '<bdi lang="ar" dir="rtl">جمعية أمل</bdi>'],
    ['ⴰⵙⵉⵔⵎ', '<bdi lang="zgh">ⴰⵙⵉⵔⵎ</bdi>'],
    ['ADS', '<bdi>ADS</bdi>'],
  ])('is marked by its script: %s', (name, html) => {
    expect(drawView(<Name>{name}</Name>).html).toBe(html);
  });
});
