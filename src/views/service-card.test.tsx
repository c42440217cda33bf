import { describe, expect, it } from 'vitest';
import { buildDirectory } from '#data/directory-builder.ts';
import { drawView } from './draw-view.ts';
import { surround } from './look-up.ts';
import { ServiceList } from './service-card.tsx';
import type { Service } from './service-facts.tsx';

const directory = buildDirectory({
  services: [{ id: 'shelter', name: { en: 'Shelter' } }],
  audiences: ['women', 'children', 'everyone'].map((id) => ({ id, name: { en: id } })),
});
const draw = (...services: Service[]) =>
  drawView(<ServiceList services={services} around={surround(directory, 'en', '2025-11-22')} />);
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
