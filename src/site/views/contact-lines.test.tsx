import { expect, it } from 'vitest';
import { buildDirectory } from '#testing/directory-builder.ts';
import { drawView, readText } from '#testing/draw-view.ts';
import { type Contact, ContactLines } from './contact-lines.tsx';
import { createRenderContext } from './render-context.ts';

const context = createRenderContext(buildDirectory({}), 'en');
const draw = (contact: Contact) => {
  const { root } = drawView(<ContactLines contact={contact} context={context} />);
  return [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
};

it('offers for each number the ways that reach it, and no others', () => {
  expect(
    draw({
      phones: [
        { number: '+212528891234' },
        { number: '+212528891235', reach: ['call'] },
        { number: '+212612345678', reach: ['call', 'sms'] },
        { number: '+212612345679', reach: ['whatsapp'] },
        { number: '2511', reach: ['whatsapp'] },
      ],
      emails: ['a@amal.example'],
    }),
  ).toEqual([
    'tel:+212528891234',
    'tel:+212528891235',
    'tel:+212612345678',
    'sms:+212612345678',
    'tel:+212612345679',
    'https://wa.me/212612345679',
    'tel:2511',
    'mailto:a@amal.example',
  ]);
});

it('says whom one reaches, and when', () => {
  const { root } = drawView(
    <ContactLines
      contact={{ role: { en: 'Reception' }, times: { en: 'Mornings' }, languages: ['fr'] }}
      context={context}
    />,
  );
  expect(readText(root.querySelector('strong'))).toBe('Reception');
  expect(readText(root)).toContain('Mornings');
  expect(readText(root)).toContain('French');
});
