import { westernDigits } from '#base/western-digits.ts';

const time =
  /(?<![\d/:]|[^\P{L}و])(\d{1,2})(?:\s*(?:[:h.٫]|heures?|uhr)\s*(\d{2})?)?(?![\p{L}\d/])/giu;

/** Who says which half of the day is meant need not be asked. */
const halves =
  /\d\s*(?:am|pm|a\.m|p\.m)|(?<!\p{L})[صم](?!\p{L})|صباح|مساء|زوال|ليل|matin|soir|après|midi|morning|afternoon|evening|night|noon|mañana|tarde|noche|morgen|mittag|abend|nacht|24\/7/iu;

/**
 * The hours of a week as they were probably meant, where they stand on a clock of twelve hours: `9-5`
 * → `09:00-17:00`, `9-12, 2-6` → `09:00-12:00, 14:00-18:00`.
 *
 * @returns `undefined` where there is nothing to ask about: they are clear, or begin at night
 */
export function suggestHours(typed: string): string | undefined {
  const rules = westernDigits(typed.normalize('NFKC')).split(/([;؛\n])/);
  const meant = rules.map(readRule).join('');
  return meant === rules.join('') ? undefined : meant;
}

function readRule(rule: string): string {
  const times = [...rule.matchAll(time)].map(([text, hour = '', minute = '00']) => ({
    minutes: Number(hour) * 60 + Number(minute),
    // `02:00` is written by whoever counts to twenty-four.
    isPadded: text.startsWith('0'),
  }));
  const isPairs = times.length > 0 && times.length % 2 === 0;
  if (!isPairs || halves.test(rule) || times.some(({ minutes }) => minutes > 24 * 60)) return rule;
  let before = -1;
  const meant = times.map(({ minutes, isPadded }, at) => {
    const isEarly = minutes > 0 && minutes < 6 * 60 && at === 0 && !isPadded;
    const isBack = minutes <= before && minutes < 12 * 60;
    before = isEarly || isBack ? minutes + 12 * 60 : minutes;
    return before;
  });
  const isDay = meant.every((each, at) => each > (meant[at - 1] ?? -1));
  const isChanged = meant.some((each, at) => each !== times[at]?.minutes);
  if (!isDay || !isChanged) return rule;
  let at = 0;
  return rule.replace(time, () => writeTime(meant[at++] ?? 0));
}

function writeTime(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
