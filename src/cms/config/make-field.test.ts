import { expect, it } from 'vitest';
import { z } from 'zod';
import { association } from '#model/associations.ts';
import { describeFields } from '#model/describe-fields.ts';
import { makeFields } from './make-field.ts';

const numbers = z.strictObject({
  year: z.int().min(1900).max(2100),
  count: z.int(),
  lat: z.number().min(-90).max(90),
});

it('asks for a whole number by whole steps, and for others by small ones', () => {
  expect(makeFields(describeFields(numbers), 'en', true)).toMatchObject([
    { name: 'year', widget: 'number', value_type: 'int', step: 1, min: 1900, max: 2100 },
    { name: 'count', widget: 'number', value_type: 'int', step: 1 },
    { name: 'lat', widget: 'number', value_type: 'float', step: 0.000001, min: -90, max: 90 },
  ]);
});

it('bounds no number by what a computer can count', () => {
  const [, count] = makeFields(describeFields(numbers), 'en', true);
  expect(count).not.toHaveProperty('min');
  expect(count).not.toHaveProperty('max');
});

it('offers to tap what somebody found out, above the fields that say it', () => {
  const fields = makeFields(describeFields(association), 'en', true);
  expect(fields.find(({ name }) => name === 'verification')).toMatchObject({
    widget: 'verification',
    collapsed: false,
    fields: [{ name: 'level' }, { name: 'date' }, { name: 'by' }, { name: 'how' }],
  });
});
