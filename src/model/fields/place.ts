import { z } from 'zod';
import { countryCode } from './country.ts';
import { choice, list, object, shared } from './field.ts';
import { hours } from './hours.ts';
import { reference } from './reference.ts';
import { line, word } from './text.ts';

const yesPartlyNo = choice(['yes', 'partly', 'no'], 'yesPartlyNo');

export const accessibility = object('accessibility', {
  stepFree: yesPartlyNo.optional(),
  toilet: yesPartlyNo.optional(),
  note: line().optional(),
}).meta({ kind: 'accessibility', minProperties: 1 });

/** Degrees, WGS 84. */
export const coordinates = object('coordinates', {
  lat: z.number().min(-90).max(90),
  lng: z.number().min(-180).max(180),
}).meta({ kind: 'coordinates' });

/** Code of a commune in the census of 2024, `04.191.05.03`; the province's record lists them. */
export const communeCode = z
  .string()
  .regex(/^\d{2}\.\d{3}\.\d{2}\.\d{1,2}$/)
  .meta({ kind: 'commune' });

/** A place where people are received or a project works. A `precision` below `street` is never drawn as a point. */
export const place = object('place', {
  name: line().optional(),
  use: choice(['head-office', 'branch', 'service-point', 'listening-centre', 'work-site']).optional(),
  province: reference('provinces').optional(),
  commune: communeCode.optional(),
  country: countryCode.optional(),
  city: line(80).optional(),
  address: line().optional(),
  postalCode: word(12).optional(),
  coordinates: coordinates.optional(),
  precision: choice(['exact', 'street', 'commune', 'province', 'country']),
  hours: hours.optional(),
  accessibility: accessibility.optional(),
  directions: line(300).optional(),
}).meta({ kind: 'place' });

export const places = shared('places', list(place, 30));
