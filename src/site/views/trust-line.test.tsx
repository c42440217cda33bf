import { describe, expect, it } from 'vitest';
import { formatDate } from '#i18n/format.ts';
import { locales } from '#model/locales.ts';
import { buildDirectory } from '#testing/directory-builder.ts';
import { drawView } from '#testing/draw-view.ts';
import { createRenderContext } from './render-context.ts';
import { TrustLine } from './trust-line.tsx';

type Props = Parameters<typeof TrustLine>[0];
const today = '2025-11-22';
const sources = [
  { id: 'leaflet', title: { fr: 'Dépliant', en: 'Leaflet' } },
  { id: 'report', title: { en: 'Annual report' }, published: '2024' },
];

function draw(verification: Props['verification'], locale: Props['context']['locale'] = 'en') {
  const context = createRenderContext({ ...buildDirectory({}), today }, locale);
  return drawView(
    <TrustLine
      verification={verification}
      sources={sources}
      context={context}
      correctHref={`/${context.locale}/tell/`}
    />,
  );
}

describe('the line about trust', () => {
  it.each([
    ['confirmed', 'fresh', '2025-11-02', 'Confirmed by the association on DATE.'],
    ['checked', 'fresh', '2025-11-02', 'Verified on DATE.'],
    ['checked', 'ageing', '2025-05-22', 'Verified on DATE; it may have changed since.'],
    ['checked', 'old', '2023-11-22', 'Last verified on DATE: call before you go.'],
  ] as const)('of a %s record is %s on %s', (level, trust, date, text) => {
    const { root, text: read } = draw({ level, date, by: 'partner', how: 'visit' });
    expect(read.startsWith(text.replace('DATE', formatDate(date, 'en')))).toBe(true);
    expect(root.querySelector('.trust')?.className).toContain(`is-${trust}`);
    expect(read).toContain('A local partner · by a visit.');
  });

  it('of a record that nobody verified names the document it comes from', () => {
    const { text } = draw({
      level: 'declared',
      date: '2025-11-02',
      by: 'maintainer',
      how: 'document',
    });
    expect(text).toMatch(/^Not verified yet\. Taken from a document: Annual report · 2024\./);
    expect(text).not.toMatch(/verified on/i);
  });

  it('leaves no empty sentence where it is not known by whom or how', () => {
    expect(draw({ level: 'checked', date: '2025-11-02' }).text).not.toMatch(/·|\s\.|\. \./);
  });

  it.each(locales)('tells in %s where to correct it', (locale) => {
    const link = draw({ level: 'declared' }, locale).root.querySelector('a');
    expect(link?.getAttribute('href')).toBe(`/${locale}/tell/`);
  });

  it('writes its date in the language of its sentence, which Tamazight may not have yet', () => {
    const { root } = draw({ level: 'confirmed', date: '2025-11-02' }, 'zgh');
    const french = [...root.querySelectorAll('[lang="fr-MA"]')].map((part) => part.textContent);
    expect(french.join(' ')).not.toMatch(/\p{Script=Tifinagh}/u);
  });

  it('marks a title in another language', () => {
    const title = draw({ level: 'declared' }, 'ar').root.querySelector('cite [lang]');
    expect(title?.getAttribute('lang')).toBe('en');
    expect(title?.textContent).toBe('Annual report');
  });
});
