import type { AddressHistory, AddressLooks } from '#model/address-history.ts';
import type { LookAnswer } from './answer.ts';
import { judgeAnswer, type Outcome } from './judge-answer.ts';

/**
 * What a run of looks says of each address. Where no site at all answered, it is more likely that nobody was let
 * out than that all of them refuse: then a refusal, and a certificate that a wrong clock finds old, tell nothing.
 */
export function judgeRun(answers: ReadonlyMap<string, LookAnswer>): Map<string, Outcome> {
  const isOut = [...answers.values()].some(({ status }) => status !== undefined);
  return new Map(
    [...answers].map(([address, answer]) => {
      const outcome = judgeAnswer(address, answer);
      const isDoubtful =
        outcome.state === 'gone' && ['refused', 'certificate'].includes(outcome.why) && !isOut;
      return [address, isDoubtful ? { state: 'unknown', why: 'trouble' } : outcome];
    }),
  );
}

/**
 * The history after a run: what is alive forgets that it was gone, what nobody can tell changes nothing but the
 * day of the last look. An address that no record names any more is forgotten.
 *
 * @param named the addresses of all records
 * @param day the ISO day of the run
 */
export function updateHistory(
  history: AddressHistory,
  outcomes: ReadonlyMap<string, Outcome>,
  named: readonly string[],
  day: string,
): Map<string, AddressLooks> {
  return new Map(
    [...new Set(named)].flatMap((address): [string, AddressLooks][] => {
      const looks = history.get(address);
      const outcome = outcomes.get(address);
      if (outcome) return [[address, addLook(looks, outcome, day)]];
      return looks ? [[address, looks]] : [];
    }),
  );
}

function addLook(looks: AddressLooks | undefined, outcome: Outcome, day: string): AddressLooks {
  if (outcome.state === 'alive') return { alive: day, looked: day };
  if (outcome.state === 'unknown') return { ...looks, looked: day };
  const { why } = outcome;
  return looks?.gone
    ? { ...looks, again: day, why, looked: day }
    : { ...looks, gone: day, why, looked: day };
}
