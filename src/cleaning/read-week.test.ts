import { describe, expect, it } from 'vitest';
import { writeWeek } from '#features/proposals/form/write-week.ts';
import { type Locale, locales } from '#model/locales.ts';
import { parseWeek } from './read-week.ts';

describe('opening hours in words', () => {
  const hours = [
    'Mo-Fr 09:00-12:30,14:00-18:15; Sa 09:30-11:45; Su off',
    'Mo,We,Fr 08:00-24:00',
    'Tu-Th 10:00-15:30',
    '24/7',
    '09:00-17:00',
    'Mo-Th,Sa 09:00-12:00; Fr 09:00-11:00',
    'Fr 22:00-02:00',
  ];

  it.each(locales)('come back as they were, in %s, and on every other page', (locale) => {
    for (const other of locales)
      expect(hours.map((each) => parseWeek(writeWeek(each, locale), other))).toEqual(hours);
  });

  it.each<[Locale, string, string]>([
    ['fr', 'Du lundi au vendredi de 9h à 12h30 et de 14h à 18h', 'Mo-Fr 09:00-12:30,14:00-18:00'],
    ['fr', 'Lundi – Jeudi : 9h–16h ; Vendredi : 9h–12h', 'Mo-Th 09:00-16:00; Fr 09:00-12:00'],
    ['fr', 'lun-ven 9-17', 'Mo-Fr 09:00-17:00'],
    ['fr', 'lun. - ven. 8h30-16h30', 'Mo-Fr 08:30-16:30'],
    ['fr', '9h-12h 14h-18h', '09:00-12:00,14:00-18:00'],
    ['fr', 'vendredi 9h-12h 15h-18h', 'Fr 09:00-12:00,15:00-18:00'],
    ['fr', 'lundi 9 h 30 - 12 h 15', 'Mo 09:30-12:15'],
    ['fr', 'lundi mercredi 9h-12h, samedi 10h-12h', 'Mo,We 09:00-12:00; Sa 10:00-12:00'],
    ['fr', 'tous les jours 9h-17h', 'Mo-Su 09:00-17:00'],
    ['fr', 'Tous les jours sauf dimanche, 9h-17h', 'Mo-Sa 09:00-17:00'],
    ['fr', '9h-17h tous les jours sauf le samedi et le dimanche', 'Mo-Fr 09:00-17:00'],
    ['fr', '9h-17h sauf dimanche', 'Mo-Sa 09:00-17:00'],
    [
      'fr',
      'tous les jours sauf le vendredi après-midi 9h-17h',
      'tous les jours sauf le vendredi après-midi 9h-17h',
    ],
    ['fr', 'de 9h à 17h du lundi au vendredi', 'Mo-Fr 09:00-17:00'],
    [
      'fr',
      'de 9h à 17h du lundi au vendredi, de 9h à 12h le samedi',
      'Mo-Fr 09:00-17:00; Sa 09:00-12:00',
    ],
    ['fr', 'samedi matin 9h-12h', 'Sa 09:00-12:00'],
    ['fr', 'lundi matin de 9h à 12h, après-midi de 2h à 6h', 'Mo 09:00-12:00,14:00-18:00'],
    ['fr', '24h/24', '24/7'],
    ['fr', '24h/24, 7j/7', '24/7'],
    ['fr', 'ouvert 24h/24 et 7j/7', '24/7'],
    ['fr', 'lundi au vendredi 24h/24', 'Mo-Fr 00:00-24:00'],
    ['fr', 'du lundi au vendredi : 8h30/16h30', 'Mo-Fr 08:30-16:30'],
    ['fr', 'lundi au samedi 9h-12h / 14h-18h', 'Mo-Sa 09:00-12:00,14:00-18:00'],
    ['fr', 'lundi-vendredi 9h-17h (fermé samedi et dimanche)', 'Mo-Fr 09:00-17:00; Sa,Su off'],
    ['fr', 'Lundi au vendredi 9h à midi et demi', 'Mo-Fr 09:00-12:30'],
    ['fr', 'Lundi - Vendredi\n9h - 17h\nSamedi\n9h - 12h', 'Mo-Fr 09:00-17:00; Sa 09:00-12:00'],
    ['fr', 'vendredi 20h-minuit', 'Fr 20:00-24:00'],
    ['ar', 'من الاثنين إلى الجمعة ٩:٠٠ - ١٢:٣٠', 'Mo-Fr 09:00-12:30'],
    ['ar', 'من الإثنين إلى الجمعة 9:00-16:00', 'Mo-Fr 09:00-16:00'],
    ['ar', 'الاحد 9:00-12:00', 'Su 09:00-12:00'],
    ['ar', 'الاربعاء والجُمعة 9:00-12:00', 'We,Fr 09:00-12:00'],
    ['ar', 'الإثنين والخميس ٩-١٢', 'Mo,Th 09:00-12:00'],
    ['ar', 'كل يوم ما عدا الأحد من 9 إلى 17', 'Mo-Sa 09:00-17:00'],
    ['ar', 'كل يوم ماعدا السبت والأحد من الساعة 9 صباحا إلى الساعة 5 مساء', 'Mo-Fr 09:00-17:00'],
    ['ar', '٩ صباحا إلى ٥ مساء', '09:00-17:00'],
    ['ar', 'من الاثنين إلى الجمعة من ٩ صباحًا إلى ٥ مساءً', 'Mo-Fr 09:00-17:00'],
    ['ar', 'من الاثنين للجمعة 9ص - 5م', 'Mo-Fr 09:00-17:00'],
    ['ar', 'يوميا من التاسعة', 'يوميا من التاسعة'],
    ['ar', 'من 9h إلى 17h', '09:00-17:00'],
    ['ar', 'lundi-vendredi 9h-17h', 'Mo-Fr 09:00-17:00'],
    ['ar', 'من الاثنين إلى الجمعة 9h', 'من الاثنين إلى الجمعة 9h'],
    ['ar', 'السبت من 9 والنصف إلى 12 زوالا', 'Sa 09:30-12:00'],
    ['ar', 'على مدار الساعة', '24/7'],
    ['ar', '24 ساعة على 24', '24/7'],
    [
      'ar',
      'الاثنين - الجمعة: 8:30 - 16:30، السبت: 9:00 - 12:00، الأحد مغلق',
      'Mo-Fr 08:30-16:30; Sa 09:00-12:00; Su off',
    ],
    ['fr', 'من الاثنين إلى الجمعة من 9 إلى 12 ومن 14 إلى 18', 'Mo-Fr 09:00-12:00,14:00-18:00'],
    ['en', 'Monday to Friday 9:00-17:30; Sunday closed', 'Mo-Fr 09:00-17:30; Su off'],
    ['en', '9am-5pm', '09:00-17:00'],
    ['en', 'Mon-Fri 9am to 5:30pm, Sat 10am-1pm', 'Mo-Fr 09:00-17:30; Sa 10:00-13:00'],
    ['en', 'Mon–Thurs 9 a.m. – 12 p.m., 2–6 p.m.', 'Mo-Th 09:00-12:00,14:00-18:00'],
    ['en', 'Every day except Sunday, 9am - noon', 'Mo-Sa 09:00-12:00'],
    ['en', 'daily 9-17', 'Mo-Su 09:00-17:00'],
    ['en', 'Mondays and Thursdays from 10 to 12', 'Mo,Th 10:00-12:00'],
    ['en', '8pm-midnight Fridays', 'Fr 20:00-24:00'],
    ['es', 'De lunes a viernes 9:00-14:00', 'Mo-Fr 09:00-14:00'],
    ['es', 'todos los días excepto el domingo de 9 a 14 h', 'Mo-Sa 09:00-14:00'],
    ['es', 'L-V 9:00-14:00 y 16:00-19:00', 'Mo-Fr 09:00-14:00,16:00-19:00'],
    ['es', 'miércoles de 10 de la mañana a 2 de la tarde', 'We 10:00-14:00'],
    ['de', 'Mo-Fr 9-12 Uhr', 'Mo-Fr 09:00-12:00'],
    ['de', 'Montag bis Freitag von 9 bis 17.30 Uhr', 'Mo-Fr 09:00-17:30'],
    ['de', 'täglich außer sonntags 10-18 Uhr', 'Mo-Sa 10:00-18:00'],
    ['de', 'Di und Do 14-18 Uhr', 'Tu,Th 14:00-18:00'],
    ['de', 'am Samstag 9–12 Uhr', 'Sa 09:00-12:00'],
    // A file lets the last rule of a day win; people add hours to it.
    ['fr', 'Lun 9h-12h; 14h-18h', 'Mo 09:00-12:00,14:00-18:00'],
    ['fr', 'lundi 9h-12h, lundi 14h-18h', 'Mo 09:00-12:00,14:00-18:00'],
    ['fr', 'lundi-vendredi 9h-17h, vendredi 9h-12h', 'Mo-Fr 09:00-17:00; Fr 09:00-12:00'],
    ['fr', 'Lundi à vendredi : 9h à 12h30 - 14h à 18h', 'Mo-Fr 09:00-12:30,14:00-18:00'],
    [
      'fr',
      'Ouvert du lundi au samedi de 9h00 à 18h00, fermé le dimanche',
      'Mo-Sa 09:00-18:00; Su off',
    ],
    ['fr', '9h30-16h (lundi-vendredi)', 'Mo-Fr 09:30-16:00'],
    ['ar', 'من الاثنين إلى الجمعة (9:00-12:00) و (14:00-18:00)', 'Mo-Fr 09:00-12:00,14:00-18:00'],
    ['ar', 'ماعدا الأحد، من 9 إلى 17', 'Mo-Sa 09:00-17:00'],
    ['fr', 'du lundi au vendredi de 8 heures 30 à 16 heures 30', 'Mo-Fr 08:30-16:30'],
    ['fr', 'de neuf heures et demie à dix-sept heures', '09:30-17:00'],
    ['fr', 'chaque samedi matin 10h-12h', 'Sa 10:00-12:00'],
    ['fr', 'Tous les matins de 9h à 12h', '09:00-12:00'],
    ['fr', 'lundi au vendredi 9h-17h sans interruption', 'Mo-Fr 09:00-17:00'],
    ['fr', '🕘 9h-17h 📅 lundi-vendredi ✅', 'Mo-Fr 09:00-17:00'],
    ['en', 'M-F 9am-5pm', 'Mo-Fr 09:00-17:00'],
    ['en', 'MWF 9am-1pm', 'Mo,We,Fr 09:00-13:00'],
    ['en', 'Every Monday and Thursday from 3pm to 5pm', 'Mo,Th 15:00-17:00'],
    ['en', 'Monday 9am - 12 noon', 'Mo 09:00-12:00'],
    ['en', 'nine am to five pm', '09:00-17:00'],
    ['es', 'de las nueve de la mañana a las dos de la tarde', '09:00-14:00'],
    ['ar', 'من التاسعة صباحا إلى الخامسة مساء', '09:00-17:00'],
    [
      'ar',
      'من الاثنين إلى الجمعة من الساعة التاسعة والنصف صباحا إلى الساعة الرابعة إلا ربع بعد الزوال',
      'Mo-Fr 09:30-15:45',
    ],
    ['ar', 'من التاسعة صباحا إلى الثانية عشرة زوالا', '09:00-12:00'],
    ['ar', 'كل اثنين وخميس من 15 إلى 17', 'Mo,Th 15:00-17:00'],
    ['ar', 'من لتنين لجمعة من 9 د الصباح حتى ل 5 د العشية', 'Mo-Fr 09:00-17:00'],
    ['ar', 'التنين ولخميس 9-12', 'Mo,Th 09:00-12:00'],
    ['fr', 'mn tnin tal jem3a mn 9 tal 5 dl3chiya', 'Mo-Fr 09:00-17:00'],
    ['fr', 'kol nhar mn 9h dyal sbah tal 4 dyal l3chia', 'Mo-Su 09:00-16:00'],
  ])('are understood in %s: %s', (locale, typed, expected) => {
    expect(parseWeek(typed, locale)).toBe(expected);
  });

  it.each<[Locale, string, string]>([
    ['en', 'Monday-Friday 9-5', 'Mo-Fr 09:00-05:00'],
    ['en', 'Mon-Fri 9-12, 2-6', 'Mon-Fri 9-12, 2-6'],
    ['fr', 'lundi-vendredi 9h-5h', 'Mo-Fr 09:00-05:00'],
    ['es', 'de 10 a 2 y de 4 a 7', 'de 10 a 2 y de 4 a 7'],
  ])('are not guessed where they may be of the afternoon, in %s: %s', (locale, typed, expected) => {
    expect(parseWeek(typed, locale)).toBe(expected);
  });

  it.each([
    'le matin',
    'sur rendez-vous',
    'lundi',
    'tous les jours',
    'tous les jours sauf dimanche',
    'lundi 9h',
    '9h-12h lundi 14h-18h',
    'lundi-vendredi 9h-17h sur rendez-vous',
    'lundi 9h-25h',
    'vacances 9h-12h',
    'premier lundi du mois 9h-12h',
    'matin 14h-18h',
    'lundi-vendredi 9h-12h; lundi 14h-18h',
    'lundi/vendredi 9h-17h',
    'أيام العمل من 9 إلى 17',
    'tous les deux jours 9h-17h',
    'every other Monday 9-12',
    'lundi-vendredi 9h-17h pause 12h-14h',
    'lundi 9h-9h',
  ])('stay as they are where nobody can tell: %s', (typed) => {
    expect(parseWeek(typed, 'fr')).toBe(typed);
  });
});
