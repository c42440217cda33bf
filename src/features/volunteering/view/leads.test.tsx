import { describe, expect, it } from 'vitest';
import type { Opportunity } from '#model/opportunities.ts';
import type { Volunteer } from '#model/volunteers.ts';
import { createRenderContext } from '#site/views/render-context.ts';
import { buildDirectory } from '#testing/directory-builder.ts';
import { drawView, readText } from '#testing/draw-view.ts';
import { RoleLead } from './role-lead.tsx';
import { WishLead } from './wish-lead.tsx';

const directory = {
  ...buildDirectory({
    associations: [
      {
        id: 'amal',
        name: { en: 'Amal' },
        contacts: [{ phones: [{ number: '+212528891234' }], emails: ['a@amal.example'] }],
      },
    ],
  }),
  today: '2026-11-30',
};
const context = createRenderContext(directory, 'en');
const url = 'https://twiza.example/en/volunteer/roles/maths/';
const role = { id: 'maths', association: 'amal', name: { en: 'Maths & more' } } as Opportunity;
const drawRole = (more: Partial<Opportunity>) =>
  drawView(
    <RoleLead role={{ ...role, ...more }} directory={directory} context={context} url={url} />,
  );
const links = (root: HTMLElement) =>
  [...root.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');

describe('the head of a role', () => {
  it('says the fee before anything else, with what it covers', () => {
    const { root, text } = drawRole({
      fee: { asked: true, amount: { from: 150, upTo: 300 }, per: 'week', covers: { en: 'Meals' } },
    });
    expect(text).toMatch(/^The volunteer is asked for a fee\./);
    expect(readText(root.querySelector('[data-fee]'))).toContain('Meals');
    expect(drawRole({ fee: { asked: false } }).text).toMatch(/^The volunteer pays nothing\./);
    expect(drawRole({}).root.querySelector('[data-fee]')).toBeNull();
  });

  it('fills in the reference in mails and messages, with the contacts of the role before those of the association', () => {
    const own = drawRole({
      contacts: [
        {
          phones: [{ number: '+212612345678', reach: ['call', 'whatsapp'] }],
          emails: ['r@amal.example'],
        },
      ],
    });
    const [call, whatsapp = '', mail = ''] = links(own.root);
    expect(call).toBe('tel:+212612345678');
    expect(whatsapp).toMatch(/^https:\/\/wa\.me\/212612345678\?text=/);
    expect(new URL(whatsapp).searchParams.get('text')).toBe(
      `Hello, I would like to volunteer: Maths & more (maths).\n${url}\n`,
    );
    expect(mail).toMatch(/^mailto:r@amal\.example\?/);
    expect(new URL(mail).searchParams.get('subject')).toBe('Volunteering: Maths & more (maths)');
    expect(links(drawRole({}).root)[0]).toBe('tel:+212528891234');
  });

  it('has no button once it has closed, and takes them away on the phone on that day', () => {
    expect(links(drawRole({ closes: '2026-11-29' }).root)).toEqual([]);
    expect(drawRole({ closes: '2026-11-30' }).root.querySelector('[data-steps] a')).not.toBeNull();
  });

  it('says when an answer comes', () => {
    expect(drawRole({ replyDays: 5 }).text).toContain('You get an answer within 5 days.');
    expect(drawRole({ replyDays: 0 }).text).toContain('You get an answer the same day.');
  });

  it('leads to the association where no way is known', () => {
    const lonely = {
      ...directory,
      ...buildDirectory({ associations: [{ id: 'amal', name: { en: 'Amal' } }] }),
      today: '2026-11-30',
    };
    const { text, root } = drawView(
      <RoleLead
        role={role}
        directory={lonely}
        context={createRenderContext(lonely, 'en')}
        url={url}
      />,
    );
    expect(text).toContain('No number and no mail address is known');
    expect(links(root)).toEqual(['/en/associations/amal/']);
  });
});

describe('the head of a wish', () => {
  const wish = {
    id: 'v-4x7q',
    pseudonym: 'Nour',
    text: { en: 'I help.' },
    posted: '2026-11-01',
    expires: '2026-12-01',
  } as Volunteer;
  const draw = (site: object) =>
    drawView(<WishLead wish={wish} site={site} context={context} url={url} />);

  it('leads to the coordinator, with the reference', () => {
    const { root } = draw({ coordinator: 'c@twiza.example', whatsapp: '+212600000000' });
    const [mail = '', whatsapp = ''] = links(root);
    expect(new URL(mail).searchParams.get('subject')).toBe('Answer to the wish v-4x7q');
    expect(new URL(whatsapp).searchParams.get('text')).toContain('v-4x7q');
    expect(readText(root.querySelector('a'))).toBe('Answer this person');
  });

  it('says why there is no button where nobody coordinates', () => {
    const { root, text } = draw({});
    expect(links(root)).toEqual([]);
    expect(text).toContain('nobody coordinates here');
    expect(text).toContain('v-4x7q');
  });
});
