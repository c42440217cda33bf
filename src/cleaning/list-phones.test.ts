import { describe, expect, it } from 'vitest';
import { listPhones, takePhones } from './list-phones.ts';

describe('numbers of one cell', () => {
  it.each([
    ['06 61 23 45 67', ['+212661234567']],
    ['0661-23-45-67 / 0522 20 30 40', ['+212661234567', '+212522203040']],
    ['0661234567/0522203040', ['+212661234567', '+212522203040']],
    ['0661234567,0522203040', ['+212661234567', '+212522203040']],
    ['00212661234567', ['+212661234567']],
    ['(+212) 0 661 23 45 67', ['+212661234567']],
    ['(+212)(0)661234567', ['+212661234567']],
    ['212661234567', ['+212661234567']],
    ['661234567', ['+212661234567']],
    ['661234567.0', ['+212661234567']],
    ['2.12661234567E+11', ['+212661234567']],
    ['6.61234567E+08', ['+212661234567']],
    ['٠٦٦١٢٣٤٥٦٧', ['+212661234567']],
    ['\u202a+212 661-234567\u202c', ['+212661234567']],
    ['+33 1 02 03 04 05', ['+33102030405']],
    ['2511', ['2511']],
    ['19', ['19']],
    ['0522 20 30 40\n0661 23 45 67', ['+212522203040', '+212661234567']],
    ['Fixe 0522203040 GSM 0661234567', ['+212522203040', '+212661234567']],
    ['0522 20 30 40 poste 12', ['+212522203040']],
    ['-', []],
  ])('%s', (cell, numbers) => expect(listPhones(cell).values).toEqual(numbers));

  it.each([
    ['2.12661E+11', 'mangled'],
    ['Fax : 0522 20 30 40', 'fax'],
    ['0522 20 30', 'phone'],
    ['47', 'shortNumber'],
  ])('%s is not taken: %s', (cell, why) =>
    expect(listPhones(cell)).toEqual({ values: [], untaken: [expect.objectContaining({ why })] }),
  );

  it('tells of a second number that somebody cut', () =>
    expect(listPhones('0522 20 30 40 / 41')).toEqual({
      values: ['+212522203040'],
      untaken: [{ value: '41', why: 'shortNumber' }],
    }));

  it('reads a number of the country where the place is', () =>
    expect(listPhones('0102030405', ['FR']).values).toEqual(['+33102030405']));
});

it('takes a number out of an address', () => {
  expect(takePhones('12 rue de Fès, Meknès. Tél : 0535 52 00 00')).toEqual({
    rest: '12 rue de Fès, Meknès.',
    phones: ['+212535520000'],
  });
  expect(takePhones('حي السلام، مراكش، الهاتف: 0524301010').phones).toEqual(['+212524301010']);
  expect(takePhones('Lot 12345 n° 17')).toEqual({ rest: 'Lot 12345 n° 17', phones: [] });
});
