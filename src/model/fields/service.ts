import { partialDate } from './date.ts';
import { choice, list, object } from './field.ts';
import { language } from './language.ts';
import { money } from './money.ts';
import { reference } from './reference.ts';
import { line } from './text.ts';

const servedAudience = object('servedAudience', {
  audience: reference('audiences'),
  served: choice(['unconditionally', 'first', 'only']).optional(),
}).meta({ kind: 'served-audience' });

/** A service as a person needs to know it: since when, for whom, how to get in, what it costs, which papers. */
export const service = object('service', {
  service: reference('services'),
  detail: line(300).optional(),
  from: partialDate.optional(),
  until: partialDate.optional(),
  asOf: partialDate.optional(),
  audiences: list(servedAudience, 14).optional(),
  access: list(choice(['walk-in', 'appointment', 'referral', 'phone', 'online'])).optional(),
  cost: choice(['free', 'symbolic', 'paid', 'varies']).optional(),
  fee: money.optional(),
  papers: line(300).optional(),
  languages: list(language).optional(),
  provinces: list(reference('provinces'), 75).optional(),
}).meta({ kind: 'service' });
