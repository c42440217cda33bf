import { describe, expect, it } from 'vitest';
import { findProviders } from '#features/help/find-providers.ts';
import { createRenderContext } from '#site/views/render-context.ts';
import { buildDirectory, placeIn, type RecordSketch } from '#testing/directory-builder.ts';
import { drawView } from '#testing/draw-view.ts';
import { HelpAnswers } from './help-answers.tsx';

function draw(...sketches: RecordSketch<'associations'>[]) {
  const directory = buildDirectory({
    services: [{ id: 'shelter', name: { en: 'Shelter' } }],
    audiences: [
      { id: 'women', name: { en: 'Women' } },
      { id: 'youth', name: { en: 'Young people' } },
    ],
    provinces: [
      { id: 'zagora', name: { en: 'Zagora' } },
      { id: 'tiznit', name: { en: 'Tiznit' } },
    ],
    associations: sketches,
  });
  return drawView(
    <HelpAnswers
      providers={findProviders(directory, 'shelter').near.get('zagora') ?? []}
      province={{ id: 'zagora', name: { en: 'Zagora' } }}
      publics={directory.list.audiences}
      context={createRenderContext({ ...directory, today: '2025-11-22' }, 'en')}
    />,
  );
}
const shelter = { service: 'shelter', cost: 'free', access: ['walk-in'] } as const;

describe('an answer', () => {
  it('says where, for whom, how to get in, the cost and the papers, and can be called', () => {
    const { root, text } = draw({
      id: 'amal',
      languages: ['ary'],
      services: [
        {
          ...shelter,
          access: ['walk-in'],
          papers: { en: 'Identity card.' },
          audiences: [{ audience: 'women', served: 'only' }],
        },
      ],
      places: [{ ...placeIn('zagora'), accessibility: { stepFree: 'yes' } }],
      contacts: [{ phones: [{ number: '+212528000000' }] }],
    });
    for (const answer of [
      'Based in Zagora',
      'Women · only',
      'Walk in',
      'Free',
      'Identity card.',
      'Step-free',
    ])
      expect(text).toContain(answer);
    expect(root.querySelector('a[href="tel:+212528000000"]')).not.toBeNull();
    expect(text).not.toContain('Not known yet');
  });

  it('names what is not known, and takes a telephone from who knows it', () => {
    const { root, text } = draw({
      id: 'amal',
      services: [{ service: 'shelter' }],
      places: [placeIn('zagora')],
    });
    expect(text).toMatch(/Not known yet: For whom · How to get it · Cost · Papers to bring/);
    expect(
      root.querySelector('a[href="/en/propose/associations/?id=amal"]')?.textContent,
    ).toContain('Phone not known');
  });

  it('names the place whose hours it tells, if it is in another province', () => {
    const hours = { week: '24/7' };
    const far = { id: 'far', services: [{ service: 'shelter', provinces: ['zagora'] }] };
    const { text } = draw({ ...far, places: [{ ...placeIn('tiznit'), hours }] });
    expect(text).toContain('Tiznit');
    const { text: both } = draw({
      ...far,
      places: [
        { ...placeIn('tiznit'), hours },
        { ...placeIn('zagora'), hours },
      ],
    });
    expect(both).not.toContain('Tiznit');
  });

  it('shows no hours of an association that takes a pause', () => {
    const places = [{ ...placeIn('zagora'), hours: { week: '24/7' } }];
    const sketch = { id: 'amal', services: [{ service: 'shelter' as const }], places };
    expect(draw(sketch).root.querySelector('.open-now')).not.toBeNull();
    const { root, text } = draw({ ...sketch, status: 'paused' });
    expect(root.querySelector('.open-now')).toBeNull();
    expect(text).toContain('paused its work');
  });

  it('is numbered by the publics it is for; whoever takes everyone has no number', () => {
    const { root } = draw(
      {
        id: 'amal',
        services: [{ service: 'shelter', audiences: [{ audience: 'youth' }] }],
        places: [placeIn('zagora')],
      },
      { id: 'open', services: [{ service: 'shelter' }], places: [placeIn('zagora')] },
    );
    const marks = [...root.querySelectorAll('.answer')].map((each) =>
      each.getAttribute('data-for'),
    );
    expect(marks).toEqual(['2', null]);
  });
});
