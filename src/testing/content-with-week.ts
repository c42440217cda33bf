import { buildContent } from './content-builder.ts';

/** Weeks that anybody may write and every check lets pass. */
export const plainWeeks = [
  '24/7',
  'Mo-Fr 09:00-12:30,14:00-18:00; Sa 09:00-12:00',
  'Mo-Sa 09:00-17:00; Sa off',
  'Fr 22:00-02:00',
  '09:00-17:00; Su off',
  'Fr-Mo 09:00-12:00; Tu off',
];

/** One association, whose hours in Ramadan are these. */
export function contentWithWeek(week: string) {
  const text = `places:\n  - precision: country\n    hours:\n      ramadan: ${week}\n`;
  return buildContent({ 'associations/amal': text });
}
