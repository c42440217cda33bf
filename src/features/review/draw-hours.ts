import { nameDays } from '#i18n/format.ts';
import { t } from '#i18n/t.ts';
import { code, type Phrase } from './piece.ts';
import { type ReviewContext, say } from './review-context.ts';

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** `Mo-Fr 09:00-12:30` as people say it: `Monday–Friday 09:00-12:30`. */
export function drawHours(hours: string, context: ReviewContext): Phrase {
  if (hours === '24/7') return say(context, 'hours.always');
  const names = nameDays(context.locale);
  return hours.split('; ').flatMap((rule, index): Phrase => {
    const [, named = '', times = ''] = /^(?:([A-Z]\S*) )?(.*)$/.exec(rule) ?? [];
    const spelled = named
      .replace(/[A-Z][a-z]/g, (day) => names[days.indexOf(day)] ?? day)
      .replaceAll('-', '–')
      .replaceAll(',', ', ');
    const closed = t(context.locale, 'hours.closed').text;
    const when = times === 'off' ? closed : code(times.replaceAll(',', ', '));
    return [index > 0 ? '; ' : '', spelled && `${spelled} `, when];
  });
}
