import { code, words } from '#features/review/piece.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { country } from '#model/country.ts';
import type { Base } from './open-base.ts';
import type { TakenAnswer } from './read-answers.ts';
import type { Unsettled, Why } from './tell-unsettled.ts';

interface Sent {
  base: Base;
  /** ISO day on which it came. */
  day: string;
}

/** Until when something is asked or offered: such a day has to come. An event may be over. */
const lastDays = ['closes', 'expires', 'period.to'];

/** By the clock of the country, whatever the clock says where an event is held. */
const times = ['startTime', 'endTime'];

/**
 * Answers that no check refuses, and that would not appear, or mislead: a last day that is over, an
 * association that has closed, a time abroad that may be of either clock.
 */
export function findUntimely(taken: readonly TakenAnswer[], sent: Sent): Unsettled[] {
  const where = taken.find(({ path }) => path.join('.') === 'place.country')?.value;
  const isAbroad = where !== undefined && where !== country.code;
  return taken.flatMap((answer): Unsettled[] => {
    const { name, typed, path, value } = answer;
    if (isAbroad && value !== undefined && times.includes(String(path[0])))
      return [{ name, typed, why: { key: 'intake.why.timeAbroad' } }];
    const why = tellWhyNot(answer, sent);
    return why ? [{ name: answer.name, typed: answer.typed, why }] : [];
  });
}

function tellWhyNot({ path, value }: TakenAnswer, { base, day }: Sent): Why | undefined {
  const written = String(value);
  // `2025` is over once 2026 has begun.
  if (lastDays.includes(path.join('.')) && value && written < day.slice(0, written.length))
    return { key: 'intake.why.over', values: { day: [code(written)] } };
  if (path[0] !== 'association' && path[0] !== 'associations') return;
  const { associations } = base.directory.byId;
  const found = associations.get(written);
  if (found?.status !== 'closed') return;
  const heir = associations.get(found.successor ?? '');
  const name = heir && resolveText(heir.name, 'fr');
  return {
    key: heir ? 'intake.why.succeeded' : 'intake.why.closed',
    values: name ? { heir: [words(name.text, name.lang)] } : {},
  };
}
