import { describe, expect, it } from 'vitest';
import { buildDirectory } from '#testing/directory-builder.ts';
import { drawView } from '#testing/draw-view.ts';
import { createRenderContext } from './render-context.ts';
import { sayWorkDone } from './say-service-dates.ts';
import { ServiceList, WorkDone } from './service-card.tsx';
import type { Service } from './service-facts.tsx';

const directory = buildDirectory({
  services: [{ id: 'shelter', name: { en: 'Shelter' } }],
  audiences: ['women', 'children', 'everyone'].map((id) => ({ id, name: { en: id } })),
});
const draw = (...services: Service[]) =>
  drawView(
    <ServiceList
      services={services}
      context={createRenderContext({ ...directory, today: '2025-11-22' }, 'en')}
    />,
  );
const count = (text: string, part: string) => text.split(part).length - 1;

describe('a service', () => {
  it('says for whom it is, and whether it is for them first or alone', () => {
    const { root, text } = draw({
      service: 'shelter',
      audiences: [
        { audience: 'women', served: 'only' },
        { audience: 'children', served: 'first' },
        { audience: 'everyone', served: 'unconditionally' },
      ],
    });
    const lines = [...root.querySelectorAll('.plain-list li')].map(
      (line) => line.textContent?.split(' · ').length,
    );
    expect(lines).toEqual([2, 2, 1]);
    expect(root.querySelector('h3 a')?.getAttribute('href')).toBe('/en/help/shelter/');
    expect(text).not.toContain('without condition');
  });

  it('says once, below all, that nobody knows how to get in and what it costs', () => {
    const { text } = draw({ service: 'shelter' }, { service: 'shelter' });
    expect(count(text, 'We do not know yet')).toBe(1);
    expect(count(text, 'Not known')).toBe(0);
  });

  it('says what is not known where the other answers are', () => {
    const { text } = draw(
      { service: 'shelter', cost: 'free' },
      { service: 'shelter', access: ['phone'] },
    );
    expect(text).not.toContain('We do not know yet');
    // The first one's way in, the second one's cost.
    expect(count(text, 'Not known')).toBe(2);
    expect(text).toContain('CostFree');
  });
});

describe('then and now', () => {
  const told = (locale: 'en' | 'fr' | 'ar', ...services: Service[]) =>
    drawView(
      <WorkDone
        services={services}
        context={createRenderContext({ ...directory, today: '2026-11-28' }, locale)}
      />,
    ).text;

  it('says once that nobody knows whether what was done can still be asked for', () => {
    const text = told(
      'en',
      { service: 'shelter', until: '2024' },
      { service: 'shelter', until: '2023' },
    );
    expect(count(text, 'We do not know whether this is still offered.')).toBe(1);
    expect(text).not.toContain('We do not know yet how');
    expect(text).toContain('Work done, until 2024');
  });

  it('leaves dates that all share to the heading', () => {
    const both = [
      { service: 'shelter', from: '2023', until: '2024' },
      { service: 'shelter', from: '2023', until: '2024' },
    ];
    expect(told('en', ...both)).not.toContain('2023');
    expect(sayWorkDone(both, 'en').text).toBe('Work done, 2023–2024');
    expect(sayWorkDone(both, 'fr').text).toBe('Travail accompli, 2023–2024');
    expect(sayWorkDone(both, 'ar').text).toBe('عمل أُنجز، 2023–2024');
    expect(sayWorkDone([{ until: '2024' }, { until: '2023' }], 'de').text).toBe(
      'Geleistete Arbeit',
    );
  });

  it.each([
    [{ asOf: '2025' }, 'As of 2025'],
    [{ from: '2019' }, 'Since 2019'],
    [{ from: '2027-01' }, 'From January 2027'],
    [{ from: '2026', until: '2027-06' }, '2026 – June 2027'],
    [{ until: '2026-12-31' }, 'Until 31 December 2026'],
  ])('says when it is given: %j', (dates, shown) => {
    const { text } = drawView(
      <ServiceList
        services={[{ service: 'shelter', ...dates }]}
        context={createRenderContext({ ...directory, today: '2026-11-28' }, 'en')}
      />,
    );
    expect(text).toContain(shown);
  });
});
