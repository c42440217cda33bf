import { expect, it } from 'vitest';
import { readGapAddress, writeGapAddress } from './gap-address.ts';

const read = (search: string) => readGapAddress(search, ['health', 'school-education']);

it('reads what stands in an address, and writes the same', () => {
  const search = '?focus=health&only=nobody&w=0-5-3';
  const { asked, dropped } = read(search);
  expect(asked).toEqual({
    focus: 'health',
    onlyNobody: true,
    weights: { need: 0, people: 5, absence: 3 },
  });
  expect(dropped).toEqual([]);
  expect(writeGapAddress(asked)).toBe(search);
});

it('what is usual is not written', () => {
  expect(writeGapAddress(read('').asked)).toBe('');
  expect(writeGapAddress(read('?w=2-1-2').asked)).toBe('');
});

it('takes commas between weights, as people write them', () => {
  expect(read('?w=1,2,3').asked.weights).toEqual({ need: 1, people: 2, absence: 3 });
});

it.each([
  'a-b-c',
  '1-2',
  '1-2-6',
  '1-2-3-4',
  '-1-2-3',
  '0-0-0',
  '1.5-1-1',
  '<b>',
  'NaN-1-1',
  'Infinity-1-1',
  '1e999-1-1',
  '1e0-1-1',
  '٢-١-٢',
  ' 2-1-2',
])('drops the weights %s, and says so', (weights) => {
  const { asked, dropped } = read(`?w=${encodeURIComponent(weights)}`);
  expect(asked.weights).toEqual({ need: 2, people: 1, absence: 2 });
  expect(dropped).toEqual([`w=${weights}`]);
});

it('drops what names nothing of ours, at most sixty letters of it, and does not mind what others add', () => {
  const { asked, dropped } = read(`?focus=${'x'.repeat(200)}&only=all&fbclid=1`);
  expect(asked).toMatchObject({ focus: undefined, onlyNobody: false });
  expect(dropped).toEqual([`focus=${'x'.repeat(54)}`, 'only=all']);
});

it('reads of what is written twice the first, and says what it leaves out, thrice at most', () => {
  const { asked, dropped } = read(
    `?w=1-1-1&w=5-5-5&focus=health&focus=x${'&only=nobody'.repeat(9)}`,
  );
  expect(asked).toMatchObject({ focus: 'health', weights: { need: 1 }, onlyNobody: true });
  expect(dropped).toEqual(['focus=x', ...Array(3).fill('only=nobody'), 'w=5-5-5']);
});

it.each(['__proto__', 'constructor', 'toString'])('knows no focus area called %s', (name) => {
  expect(read(`?focus=${name}`)).toMatchObject({
    asked: { focus: undefined },
    dropped: [`focus=${name}`],
  });
});
