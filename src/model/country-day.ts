import { country } from './country.ts';

/**
 * The day (ISO) that it is in the country. The one place that asks a clock for it: in the first hour after
 * midnight it is another day than in UTC. A build asks once and keeps the answer in `Directory.today`.
 */
export function readCountryDay(now = new Date()): string {
  // Swedish writes a day as ISO does.
  return now.toLocaleDateString('sv', { timeZone: country.timeZone });
}
