import { expect, it } from 'vitest';
import { drawView } from '#testing/draw-view.ts';
import { WeekLine } from './week-line.tsx';

it.each([
  [
    'Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:00',
    'lun.–ven. 09:00–12:00 / 14:00–18:00 · sam. 09:00–12:00',
  ],
  ['Mo,We 10:00-11:00', 'lun. 10:00–11:00 · mer. 10:00–11:00'],
  ['08:00-20:00', '08:00–20:00'],
  ['24/7', 'Tous les jours, jour et nuit'],
])('%s is said as %s', (week, said) => {
  expect(drawView(<WeekLine week={week} locale="fr" />).text).toBe(said);
});
