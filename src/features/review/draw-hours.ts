import { nameDays } from '#i18n/format.ts';
import { t } from '#i18n/t.ts';
import { type Around, say } from './around.ts';
import { code, type Phrase } from './piece.ts';

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** `Mo-Fr 09:00-12:30` as people say it: `Monday–Friday 09:00-12:30`. */
export function drawHours(hours: string, around: Around): Phrase {
  if (hours === '24/7') return say(around, 'hours.always');
  const names = nameDays(around.locale);
  return hours.split('; ').flatMap((rule, index): Phrase => {
    const [, named = '', times = ''] = /^(?:([A-Z]\S*) )?(.*)$/.exec(rule) ?? [];
    const spelled = named
      .replace(/[A-Z][a-z]/g, (day) => names[days.indexOf(day)] ?? day)
      .replaceAll('-', '–')
      .replaceAll(',', ', ');
    const closed = t(around.locale, 'hours.closed').text;
    const when = times === 'off' ? closed : code(times.replaceAll(',', ', '));
    return [index > 0 ? '; ' : '', spelled && `${spelled} `, when];
  });
}
