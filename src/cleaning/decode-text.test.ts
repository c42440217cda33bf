import { expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const arabic = [0xcc, 0xe3, 0xda, 0xed, 0xc9, 0x20, 0xe3, 0xe4, 0x20, 0xe3, 0xd1, 0xc7, 0xdf, 0xd4];

it.each<[string, Uint8Array, string]>([
  ['UTF-8', Buffer.from('جمعية à Taza'), 'جمعية à Taza'],
  ['UTF-8 with its mark', Buffer.from('\uFEFFé'), 'é'],
  ['UTF-16', Buffer.from('\uFEFFجمعية', 'utf16le'), 'جمعية'],
  ['UTF-16, the other way', Buffer.from('\uFEFFé', 'utf16le').swap16(), 'é'],
  [
    'Windows-1252',
    Buffer.from('Écoute à Taza, étés compris', 'latin1'),
    'Écoute à Taza, étés compris',
  ],
  ['Windows-1256', Uint8Array.from(arabic), 'جمعية من مراكش'],
  ['UTF-8 with a broken letter', Buffer.from([...Buffer.from('جمعية é'), 0xc3]), 'جمعية é\uFFFD'],
])('%s', (_, bytes, text) => expect(decodeText(bytes)).toBe(text));
