/**
 * Measures whether what anybody may send can make a reader slow: gives each reader much of one thing, and
 * eight times as much. `npm run bench:readers`; it fails where the time grows faster than the text.
 */
import { listReadings } from './readers/list-readings.ts';
import { measureGrowth, mostGrowth } from './readers/measure-growth.ts';

const readings = listReadings();
const measured: { reader: string; text: string; growth: number }[] = [];
for (const { reader, text, run } of readings)
  measured.push({ reader, text, growth: Number((await measureGrowth(run)).toFixed(1)) });

const slow = measured.filter(({ growth }) => growth >= mostGrowth);
const worst = measured.toSorted((a, b) => b.growth - a.growth).slice(0, 10);
console.log(`${readings.length} readings of eight times as much text; those that grew most:`);
console.table(worst);
console.log(
  slow.length > 0
    ? `${slow.length} grew ${mostGrowth} times or more: something is looked at again and again.`
    : `None grew ${mostGrowth} times, where 8 is the length and 64 its square.`,
);
process.exitCode = slow.length > 0 ? 1 : 0;
