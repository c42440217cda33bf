import { weekHours } from '#model/fields/hours.ts';
import type { Locale } from '#model/locales.ts';
import { type Clock, readTokens, type WeekToken } from './week-tokens.ts';
import type { PartOfDay } from './week-words.ts';
import { dayCodes, writeDays } from './write-schedule.ts';

/** More than the longest hours that the schema takes, however they are said. */
const mostLetters = 1000;

/**
 * The hours that somebody typed, in the syntax of the schema where they can be understood; else as
 * they are, for the checks to say what is wrong. `Lundi à vendredi 9h-12h30` → `Mo-Fr 09:00-12:30`.
 * The words of every language of the site are understood on every page.
 */
export function parseWeek(typed: string, locale: Locale): string {
  if (typed.length > mostLetters) return typed;
  const tokens = readTokens(typed, locale);
  if (!tokens) return typed;
  // What stands in brackets is a rule of its own, or belongs to what stands before it.
  const rules = readAll(tokens, 'end') ?? readAll(tokens, 'comma');
  const read = rules && joinRules(rules);
  return weekHours.safeParse(read).success ? (read as string) : typed;
}

function readAll(tokens: readonly WeekToken[], bracket: 'end' | 'comma'): Rule[] | undefined {
  const plain = tokens.map((token) => (token.as === 'bracket' ? { as: bracket } : token));
  const rules = splitRules(plain).map(readRules);
  if (rules.some((each) => each === undefined)) return;
  return mergeRules(rules.flat() as Rule[]);
}

/**
 * Rules as people mean them. In a file the last rule that names a day wins; whoever writes
 * `lundi 9h-12h ; 14h-18h`, or names a day twice, adds hours to it. Nothing where nobody can tell
 * whether hours are added to some of the days or replace theirs.
 */
function mergeRules(rules: readonly Rule[]): Rule[] | undefined {
  const merged: Rule[] = [];
  for (const rule of rules) {
    const last = merged.at(-1);
    const same = rule.days
      ? merged.find(({ days }) => days && isSame(days, rule.days as Days))
      : last;
    if (same) {
      if (same.hours === rule.hours) continue;
      if (!/^\d\d:/.test(same.hours) || !/^\d\d:/.test(rule.hours)) return;
      same.hours += `,${rule.hours}`;
    } else if (merged.some((earlier) => addsToSome(earlier, rule))) return;
    else merged.push({ ...rule });
  }
  return merged;
}

function isSame(one: Days, other: Days): boolean {
  return new Set(one.days).symmetricDifference(new Set(other.days)).size === 0;
}

/** Other hours of a day, `lundi-vendredi 9h-12h, mardi 14h-18h`; shorter or longer ones take their place. */
function addsToSome(earlier: Rule, later: Rule): boolean {
  const isShared = earlier.days?.days.some((day) => later.days?.days.includes(day));
  if (!isShared || earlier.hours === 'off' || later.hours === 'off') return false;
  const [before, after] = [earlier, later].map(({ hours }) =>
    hours.split(',').map((span) => span.split('-')),
  ) as [[string, string][], [string, string][]];
  const isBeside = ([from, to]: [string, string]) =>
    before.every(([start, end]) => to <= start || end <= from);
  return after.every(isBeside);
}

function splitRules(tokens: readonly WeekToken[]): WeekToken[][] {
  const parts: WeekToken[][] = [[]];
  for (const token of tokens) {
    if (token.as === 'end') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/** Days by number, in the order in which they were said. */
interface Days {
  as: 'days';
  written: string;
  days: number[];
}
interface Hours {
  as: 'hours';
  written: string;
}
type Part = Days | Hours | { as: 'except' };
type Rule = { days: Days | undefined; hours: string };

/** The rules of a part that no semicolon divides: days before their hours, or behind them. */
function readRules(tokens: readonly WeekToken[]): Rule[] | undefined {
  const read = readParts(tokens);
  if (!read) return;
  const parts = leaveOut(read);
  if (!parts) return;
  const kinds = parts.map(({ as }) => as).join(' ');
  const [first] = parts;
  if (kinds === 'hours') return [{ days: undefined, hours: (first as Hours).written }];
  if (parts.length % 2 !== 0) return;
  const isDaysFirst = first?.as === 'days';
  const rules: Rule[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const pair = parts.slice(at, at + 2);
    const isClosing = pair[0]?.as === 'hours' && pair[0].written === 'off';
    const [days, hours] = isDaysFirst && !isClosing ? pair : pair.toReversed();
    if (days?.as !== 'days' || hours?.as !== 'hours') return;
    rules.push({ days, hours: hours.written });
  }
  return rules;
}

/** Days without those that are left out: `tous les jours sauf dimanche`; behind hours, they are closed. */
function leaveOut(parts: readonly Part[]): (Days | Hours)[] | undefined {
  const left: (Days | Hours)[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as Part;
    if (part.as !== 'except') {
      left.push(part);
      continue;
    }
    const out = parts[++at];
    const before = left.findLastIndex(({ as }) => as === 'days');
    const base = left[before];
    if (out?.as !== 'days' || (!base && left.length > 1)) return;
    const days = (base?.as === 'days' ? base.days : [0, 1, 2, 3, 4, 5, 6]).filter(
      (day) => !out.days.includes(day),
    );
    if (days.length === 0) return;
    const kept: Days = { as: 'days', days, written: writeDays(days) };
    if (base) left[before] = kept;
    else left.unshift(kept);
  }
  return left;
}

function readParts(tokens: readonly WeekToken[]): Part[] | undefined {
  const parts: Part[] = [];
  let at = 0;
  const isJoin = (as: string | undefined) => as === 'comma' || as === 'and' || as === 'slash';
  const isRange = (as: string | undefined) => as === 'dash' || as === 'to';
  let part: PartOfDay | undefined;
  while (at < tokens.length) {
    const token = tokens[at] as WeekToken;
    const last = parts.at(-1);
    // `9h à 12h - 14h à 18h`: a span ended, and another begins.
    const isBetweenSpans =
      token.as === 'dash' &&
      last?.as === 'hours' &&
      tokens[at + 1]?.as === 'clock' &&
      isRange(tokens[at + 2]?.as);
    if (isJoin(token.as) || isBetweenSpans) {
      at++;
    } else if (token.as === 'part') {
      // Half a day that is left out cannot be said by days.
      if (parts.at(-2)?.as === 'except') return;
      part = token.part;
      at++;
    } else if (token.as === 'except') {
      parts.push({ as: 'except' });
      at++;
    } else if (token.as === 'day' || token.as === 'days') {
      const isTo = isRange(tokens[at + 1]?.as);
      const end = tokens[at + 2];
      if (token.as === 'day' && isTo && end?.as !== 'day') return;
      if (isWeekBySlash(tokens.slice(at, at + 3))) return;
      const days =
        token.as === 'days'
          ? [...token.days]
          : isTo && end?.as === 'day'
            ? listDays(token.day, end.day)
            : [token.day];
      at += token.as === 'day' && isTo ? 3 : 1;
      const written = token.as === 'days' ? writeDays(days) : writeRange(days, isTo);
      if (last?.as === 'days') {
        // Some name the week and repeat which days it has.
        const isAll = last.days.length === 7 && token.as === 'days';
        if (!isAll) {
          last.days.push(...days);
          last.written += `,${written}`;
        }
      } else parts.push({ as: 'days', days, written });
    } else if (token.as === 'closed' || token.as === 'always') {
      const isAlone = last?.as === 'hours';
      if (isAlone) {
        const isAgain = token.as === 'always' && last.written === '00:00-24:00';
        const isFresh = parts.length > 1 && token.as === 'closed' && tokens[at + 1];
        if (isAgain) {
          at++;
          continue;
        }
        if (!isFresh) return;
      }
      parts.push({ as: 'hours', written: token.as === 'closed' ? 'off' : '00:00-24:00' });
      at++;
    } else if (token.as === 'clock') {
      const end = tokens[at + 2];
      const between = tokens[at + 1]?.as;
      const isSpan = isRange(between) || between === 'slash' || (between === 'and' && !last);
      if (!isSpan || end?.as !== 'clock') return;
      const span = writeSpan(token, end, part);
      part = undefined;
      if (!span) return;
      at += 3;
      if (last?.as === 'hours') {
        if (last.written === 'off' || last.written === '00:00-24:00') return;
        last.written += `,${span}`;
      } else parts.push({ as: 'hours', written: span });
    } else return;
  }
  return parts;
}

function writeRange(days: readonly number[], isRange: boolean): string {
  const [first, last] = [dayCodes[days[0] ?? 0], dayCodes[days.at(-1) ?? 0]];
  return isRange ? `${first}-${last}` : `${first}`;
}

/** `lundi/vendredi` may be two days, or all of the week between them. */
function isWeekBySlash([from, slash, to]: readonly WeekToken[]): boolean {
  const isPair = from?.as === 'day' && slash?.as === 'slash' && to?.as === 'day';
  return isPair && to.day - from.day > 3;
}

function listDays(from: number, to: number): number[] {
  const length = ((to - from + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => (from + index) % 7);
}

const noon = 720;

/**
 * A span of the day. Where nothing says whether its end is of the morning it is taken as it stands,
 * `9-5` for a night: the checks ask about it. Nothing where it would be a night that nobody has: `2-6`.
 */
function writeSpan(from: Clock, to: Clock, part: PartOfDay | undefined): string | undefined {
  // `2-6 pm` is all of the afternoon, `9-5 pm` is not.
  const isBoth = from.part === undefined && to.part === 'afternoon';
  const after = isBoth && from.minutes < noon && from.minutes + noon < placeClock(to, part);
  const start = after ? from.minutes + noon : placeClock(from, part);
  let end = placeClock(to, part);
  const isMorning = from.part === 'am' || from.part === 'morning';
  if (to.part === undefined && !part && isMorning && end <= start && end < noon) end += noon;
  if (end === 0 && start > 0) end = 1440;
  if (start >= 1440 || end > 1440 || start === end) return;
  if (part === 'morning' && (start > noon || end > 15 * 60)) return;
  if (part === 'afternoon' && from.minutes < noon && to.minutes > noon) return;
  const isUnclear = [from, to].some((each) => each.isShort && !each.part) && !part;
  if (isUnclear && start > 0 && start < end && end < 8 * 60 && start < 6 * 60) return;
  return `${writeClock(start)}-${writeClock(end)}`;
}

/** @returns minutes since midnight */
function placeClock({ minutes, part: own }: Clock, partOfDay: PartOfDay | undefined): number {
  const part = own ?? partOfDay;
  const isTwelve = minutes >= noon && minutes < noon + 60;
  if (part === 'am' && isTwelve) return minutes - noon;
  if (part === 'night')
    return minutes === noon ? 1440 : minutes >= 6 * 60 && minutes < noon ? minutes + noon : minutes;
  if (part === 'afternoon' || (part === 'noon' && minutes < 5 * 60))
    return minutes < noon ? minutes + noon : minutes;
  return minutes;
}

function writeClock(minutes: number): string {
  const [hour, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hour).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

function joinRules(rules: readonly Rule[]): string {
  const [first] = rules;
  const isAll = rules.length === 1 && (!first?.days || first.days.written === 'Mo-Su');
  if (isAll && first?.hours === '00:00-24:00') return '24/7';
  return rules.map(({ days, hours }) => (days ? `${days.written} ${hours}` : hours)).join('; ');
}
