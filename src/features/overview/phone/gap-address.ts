import { defaultWeights, type GapWeights, mostWeight, weightNames } from './rule/gap-rule.ts';

/** What the address asks of the order of gaps. */
export interface GapQuestion {
  /** One focus area; all of them where none is named. */
  focus?: string | undefined;
  /** Only places where nobody is listed for it. */
  onlyNobody: boolean;
  weights: GapWeights;
}

const areWeights = new RegExp(
  `^[0-${mostWeight}](?:[-,][0-${mostWeight}]){${weightNames.length - 1}}$`,
);

/**
 * Reads `?focus=school-education&only=nobody&w=2-1-2`: the weights of need, people and absence.
 *
 * @returns what is asked, and what of it could not be understood, to be shown as text
 */
export function readGapAddress(
  search: string,
  known: readonly string[],
): { asked: GapQuestion; dropped: string[] } {
  const given = new URLSearchParams(search);
  const dropped: string[] = [];
  const pick = <T>(name: string, read: (value: string) => T | undefined, otherwise: T): T => {
    const [value, ...others] = given.getAll(name);
    const found = value ? read(value) : undefined;
    const unread = value && found === undefined ? [value, ...others] : others;
    // Whoever writes it a thousand times is told of the first.
    for (const each of unread.slice(0, 3)) dropped.push(`${name}=${each}`.slice(0, 60));
    return found ?? otherwise;
  };
  const asked = {
    focus: pick('focus', (value) => known.find((each) => each === value), undefined),
    onlyNobody: pick('only', (value) => (value === 'nobody' ? true : undefined), false),
    weights: pick('w', readWeights, defaultWeights),
  };
  return { asked, dropped };
}

/** The same as an address’s search; empty where nothing is asked. */
export function writeGapAddress({ focus, onlyNobody, weights }: GapQuestion): string {
  const address = new URLSearchParams();
  if (focus) address.set('focus', focus);
  if (onlyNobody) address.set('only', 'nobody');
  const written = writeWeights(weights);
  if (written !== writeWeights(defaultWeights)) address.set('w', written);
  const search = address.toString();
  return search && `?${search}`;
}

function readWeights(value: string): GapWeights | undefined {
  if (!areWeights.test(value)) return;
  const [need = 0, people = 0, absence = 0] = value.split(/[-,]/).map(Number);
  return need + people + absence > 0 ? { need, people, absence } : undefined;
}

export function writeWeights(weights: GapWeights): string {
  return weightNames.map((name) => weights[name]).join('-');
}
