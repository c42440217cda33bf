import { expect, it } from 'vitest';
import { locales } from '#model/locales.ts';
import { createRenderContext } from '#site/views/render-context.ts';
import { buildDirectory, buildRecord } from '#testing/directory-builder.ts';
import { drawView } from '#testing/draw-view.ts';
import { ListenButton } from './listen-button.tsx';

it('stands where a phone may have a voice for the language: everywhere but in Tamazight', () => {
  const directory = buildDirectory({});
  const association = buildRecord('associations', { id: 'amal', name: { fr: 'Espoir' } });
  const without = locales.filter((locale) => {
    const context = createRenderContext(directory, locale);
    const { root } = drawView(<ListenButton association={association} context={context} />);
    return !root.querySelector('[data-listen]');
  });
  expect(without).toEqual(['zgh']);
});
