import { describe, expect, it } from 'vitest';
import { writePhone } from './write-phone.ts';

const read = (number: string, reader?: 'home' | 'abroad' | 'either') =>
  writePhone(number, reader).replaceAll('\u00a0', ' ');

describe('a number as people read it', () => {
  it.each([
    ['+212661234567', '06 61 23 45 67', '+212 6 61 23 45 67'],
    ['+212528891234', '05 28 89 12 34', '+212 5 28 89 12 34'],
    ['+212776000000', '07 76 00 00 00', '+212 7 76 00 00 00'],
    ['+212801004747', '08 01 00 47 47', '+212 8 01 00 47 47'],
    ['0801004747', '08 01 00 47 47', '08 01 00 47 47'],
    ['19', '19', '19'],
    ['2511', '2511', '2511'],
    ['+33123456789', '+33123456789', '+33123456789'],
    // Not as long as a number of this country: it stays as it was recorded.
    ['+21252889', '+21252889', '+21252889'],
  ])('%s is %s at home and %s abroad', (number, home, abroad) => {
    expect(read(number)).toBe(home);
    expect(read(number, 'abroad')).toBe(abroad);
  });

  it('has both where nobody knows who reads, and one where there is one', () => {
    expect(read('+212661234567', 'either')).toBe('06 61 23 45 67 (+212 6 61 23 45 67)');
    expect(read('2511', 'either')).toBe('2511');
  });

  it('breaks at no space of its own', () => {
    expect(writePhone('+212661234567')).not.toContain(' ');
  });
});
