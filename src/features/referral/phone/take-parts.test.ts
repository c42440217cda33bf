// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readContacts } from './read-contacts.ts';
import { takeParts } from './take-parts.ts';
import { writeReferral } from './write-message.ts';

const profile = `
  <h1 data-sheet="name">Amal</h1>
  <p data-sheet="name"><span lang="ar-MA" dir="rtl">أمل</span></p>
  <p class="lead" data-sheet="summary" lang="ar-MA" dir="rtl">نص</p>
  <section data-sheet="done"><h2>Travail accompli, 2023–2024</h2><p>Écoute</p></section>
  <section data-sheet="offers"><h2>Ce qu’elle propose</h2>
    <h3 id="x"><svg></svg><a href="/fr/help/shelter/">Hébergement</a></h3><button>Non</button></section>
  <section data-sheet="contact"><h2>La joindre</h2>
    <a href="tel:+212528000001">1</a><a href="tel:+212528000001">1</a><a href="mailto:a@b.example">a</a></section>
  <section data-sheet="places"><h2>Lieux</h2><p data-where="">3, rue ·
    Guelmim</p><div class="locator">carte</div></section>
  <section data-sheet="referrals"><h2>Orientations</h2><dl class="off-sheet"><dt>Vers</dt></dl></section>
  <script>document.title = 'ran'</script>`;

const read = (html: string) => takeParts(new DOMParser().parseFromString(html, 'text/html'));

describe('a profile on the sheet', () => {
  const record = read(profile);
  if (!record) throw new Error('It is a profile.');

  it('keeps its names and texts with their languages', () => {
    expect(record.names).toEqual([
      { text: 'Amal', lang: undefined, dir: undefined },
      { text: 'أمل', lang: 'ar-MA', dir: 'rtl' },
    ]);
    expect(record.summary?.lang).toBe('ar-MA');
  });

  it('has its parts in order under their own headings, without what is not for paper', () => {
    expect(record.parts.map(({ name, title }) => [name, title.text])).toEqual([
      ['offers', 'Ce qu’elle propose'],
      ['done', 'Travail accompli, 2023–2024'],
      ['contact', 'La joindre'],
      ['places', 'Lieux'],
    ]);
    const [offers, , , places] = record.parts;
    expect(offers?.content.innerHTML).not.toMatch(/svg|button|id=|h3/);
    expect(offers?.content.querySelector('h4')?.textContent).toBe('Hébergement');
    expect(places?.content.textContent).not.toContain('carte');
  });

  it('gives a message and an address book what they need, each number once', () => {
    const card = readContacts(record, 'https://twiza.example/fr/associations/amal/');
    expect(card).toMatchObject({
      names: ['Amal', 'أمل'],
      phones: ['+212528000001'],
      emails: ['a@b.example'],
      address: '3, rue · Guelmim',
    });
    expect(writeReferral('Fiche', [card], 'https://twiza.example/fr/refer/?ids=amal')).toBe(
      'Fiche\n\nAmal\n05\u00a028\u00a000\u00a000\u00a001 (+212\u00a05\u00a028\u00a000\u00a000\u00a001)\n3, rue · Guelmim\n\nhttps://twiza.example/fr/refer/?ids=amal',
    );
  });
});

it('a page that stands in for another is no profile', () => {
  expect(read('<h1>Pas de réseau</h1>')).toBeUndefined();
});
