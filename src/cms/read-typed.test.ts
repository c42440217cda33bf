import { describe, expect, it } from 'vitest';
import { readCount, readTyped } from './read-typed.ts';

describe('what is typed into the editor', () => {
  it.each([
    ['0661234567', '+212661234567'],
    ['06 61 23 45 67', '+212661234567'],
    ['٠٦٦١٢٣٤٥٦٧', '+212661234567'],
    ['\u202a0661\u00a0234567\u202c', '+212661234567'],
    ['+212661234567', '+212661234567'],
    ['+33 1 23 45 67 89', '+33123456789'],
    ['2511', '2511'],
    ['je ne sais pas', 'je ne sais pas'],
  ])('is a number: %s', (typed, written) => {
    expect(readTyped(typed, 'phone')).toBe(written);
  });

  it.each([
    ['lundi-vendredi 9h-17h', 'Mo-Fr 09:00-17:00'],
    ['من الاثنين إلى الجمعة من 9 إلى 16:30', 'Mo-Fr 09:00-16:30'],
    ['Monday to Friday 09:00-12:00', 'Mo-Fr 09:00-12:00'],
    ['Mo-Fr 09:00-12:00', 'Mo-Fr 09:00-12:00'],
    ['24/7', '24/7'],
    ['quand on veut', 'quand on veut'],
  ])('is a week: %s', (typed, written) => {
    expect(readTyped(typed, 'hours')).toBe(written);
  });

  it('loses what nobody sees', () => {
    expect(readTyped(' https://amal.example\u200f ', 'plain')).toBe('https://amal.example');
  });

  it.each([
    ['٢٠١١', 2011],
    ['2011', 2011],
    ['31,63', 31.63],
    ['-7.99', -7.99],
    ['1 250', 1250],
    ['en 2011', undefined],
    ['', undefined],
  ])('is an amount: %s', (typed, count) => {
    expect(readCount(typed)).toBe(count);
  });
});
