import { describe, expect, it } from 'vitest';
import { buildDirectory } from '#testing/directory-builder.ts';
import { drawView, readText } from '#testing/draw-view.ts';
import { CallButtons } from './call-buttons.tsx';
import type { Contact } from './contact-lines.tsx';
import { createRenderContext } from './render-context.ts';

const context = createRenderContext({ ...buildDirectory({}), today: '2025-11-22' }, 'en');
const draw = (contacts: Contact[], website?: string) => {
  const { root } = drawView(
    <CallButtons contacts={contacts} website={website} context={context} />,
  );
  return [...root.querySelectorAll('a')].map(
    (link) => `${readText(link)} → ${link.getAttribute('href')}`,
  );
};

describe('whom to call first', () => {
  it('is the first number of the first contact, with the line that takes messages', () => {
    const contacts: Contact[] = [
      { role: { en: 'Reception' } },
      {
        phones: [{ number: '+212528891234' }, { number: '+212612345678', reach: ['whatsapp'] }],
        emails: ['a@amal.example'],
      },
      { phones: [{ number: '+212500000000' }] },
    ];
    expect(draw(contacts, 'https://amal.example')).toEqual([
      'Call 05 28 89 12 34 → tel:+212528891234',
      'WhatsApp → https://wa.me/212612345678',
      'Website → https://amal.example',
    ]);
  });

  it('is a mail where there is no telephone', () => {
    expect(draw([{ emails: ['a@amal.example'] }])).toEqual(['Write → mailto:a@amal.example']);
  });

  it('is a number of a later contact when the first has a mail alone', () => {
    const contacts: Contact[] = [
      { emails: ['a@amal.example'] },
      { phones: [{ number: '+212528891234' }] },
    ];
    expect(draw(contacts)).toEqual(['Call 05 28 89 12 34 → tel:+212528891234']);
  });

  it('is no call where a number takes messages alone', () => {
    expect(draw([{ phones: [{ number: '+212612345678', reach: ['whatsapp', 'sms'] }] }])).toEqual([
      'WhatsApp → https://wa.me/212612345678',
      'SMS → sms:+212612345678',
    ]);
  });

  it('takes messages on an international number only', () => {
    expect(draw([{ phones: [{ number: '2511', reach: ['whatsapp'] }] }])).toEqual([
      'Call 2511 → tel:2511',
    ]);
  });

  it('is nobody where nothing is known, and leaves no empty line', () => {
    const { html } = drawView(<CallButtons contacts={[]} website={undefined} context={context} />);
    expect(html).toBe('');
  });
});
