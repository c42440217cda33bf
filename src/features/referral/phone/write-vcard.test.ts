import { expect, it } from 'vitest';
import { writeVcard } from './write-vcard.ts';

const card = {
  names: ['جمعية الأمل', 'Association Amal; section, \\ nord'],
  phones: ['+212528000001'],
  emails: ['amal@fixture.example'],
  address: '3, avenue de l’Exemple · Chichaoua',
  url: 'https://twiza.example/ar/associations/amal/',
};

it('says all that is known, and what would end a value is written as a letter', () => {
  expect(unfold(writeVcard(card)).split('\r\n')).toEqual([
    'BEGIN:VCARD',
    'VERSION:3.0',
    'FN:جمعية الأمل',
    'N:جمعية الأمل;;;;',
    'ORG:جمعية الأمل',
    'NICKNAME:Association Amal\\; section\\, \\\\ nord',
    'TEL;TYPE=WORK,VOICE:+212528000001',
    'EMAIL;TYPE=INTERNET:amal@fixture.example',
    'ADR;TYPE=WORK:;;3\\, avenue de l’Exemple · Chichaoua;;;;',
    'URL:https://twiza.example/ar/associations/amal/',
    'END:VCARD',
    '',
  ]);
});

it('is silent about what nobody knows', () => {
  const bare = { ...card, names: ['أمل'], phones: [], emails: [], address: '' };
  expect(writeVcard(bare)).not.toMatch(/TEL|EMAIL|ADR|NICKNAME/);
});

it('has lines of at most 75 bytes, cut between letters', () => {
  const long = writeVcard({ ...card, names: ['جمعية التجربة الكاملة للتضامن والتنمية والتربية'] });
  const lines = long.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(long).not.toContain('\uFFFD');
  expect(unfold(long)).toContain('FN:جمعية التجربة الكاملة للتضامن والتنمية والتربية\r\n');
});

function unfold(text: string): string {
  return text.replaceAll('\r\n ', '');
}
