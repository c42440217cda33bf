import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import type { Association } from '#model/associations.ts';
import { buildRecord } from '#testing/directory-builder.ts';
import { makeWorklist } from './worklist.ts';
import { writeWorklistCsv, writeWorklistHtml } from './write-worklist.ts';

const writing = {
  locale: 'en' as const,
  site: 'https://twiza.example',
  today: '2026-11-28',
  nameProvince: () => ({ fr: 'Agadir' }),
};
const list = (sketch: Partial<Association>, leads: Association[] = []) =>
  makeWorklist([buildRecord('associations', { id: 'amal', ...sketch })], leads, {
    today: writing.today,
    before: '2025-11-28',
  });
const reachable = list({
  name: { fr: 'Association Amal', ar: 'جمعية أمل' },
  languages: ['fr'],
  contacts: [
    {
      phones: [{ number: '+212612345678', reach: ['call', 'whatsapp'] }],
      emails: ['a@exemple.ma'],
    },
  ],
});

it('offers each way of asking with the message in it', () => {
  const page = writeWorklistHtml(reachable, writing);
  const text = encodeURIComponent(
    'Voici la fiche de Association Amal\u00A0: https://twiza.example/fr/associations/amal/',
  );
  expect(page).toContain('href="tel:+212612345678"');
  expect(page).toContain('href="https://wa.me/212612345678?text=');
  expect(page).toContain('href="mailto:a@exemple.ma?subject=La%20fiche');
  expect(page.split(text)).toHaveLength(3);
  expect(page).toContain('href="https://twiza.example/fr/propose/associations/?id=amal"');
});

it('says where no way is known, and that a lead has no page', () => {
  const [lead] = list({}).map(({ association }) => ({ ...association, id: 'heard' }));
  const page = writeWorklistHtml(list({}, [lead as Association]), writing);
  expect(page).toContain('No number and no mail address');
  expect(page).not.toContain('/associations/heard/');
  const item = page.split('</article>').find((each) => each.includes('data-id="heard"'));
  expect(item).toContain('value="publish"');
  expect(item).not.toContain('value="closed"');
});

it('runs nothing that a name says, on the page or in a spreadsheet', () => {
  const hostile = list({ name: { fr: '=HYPERLINK("x")</pre><script>alert(1)</script>' } });
  expect(writeWorklistHtml(hostile, writing)).not.toContain('<script>alert');
  expect(writeWorklistCsv(hostile, writing)).toContain(`"'=HYPERLINK`);
});

it('has in its table what the page has', () => {
  const [row] = parse(writeWorklistCsv(reachable, writing), { columns: true, bom: true });
  expect(row).toMatchObject({
    Id: 'amal',
    Name: 'Association Amal',
    Why: 'Nobody has verified it yet',
    WhatsApp: "'+212612345678",
    Language: 'Français',
  });
});
