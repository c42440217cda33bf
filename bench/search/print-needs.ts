import {
  firstOffered,
  type NeedPhrase,
  type NeedsMeasured,
} from '#testing/search/measure-needs.ts';

/** One line for each phrase that goes wrong, then the sums. */
export function printNeeds({ asked, reached, missed, wrong, unseen, alarms }: NeedsMeasured): void {
  const say = (what: string, { id, q }: NeedPhrase, offered: readonly string[] = []) =>
    console.log(`${what.padEnd(12)} ${id.padEnd(5)} ${q}  ${offered.join(' ')}`);
  for (const { phrase, offered } of missed) say('missed', phrase, offered);
  for (const { phrase, offered } of wrong) say('false offer', phrase, offered);
  for (const phrase of unseen) say('no numbers', phrase);
  for (const phrase of alarms) say('false alarm', phrase);
  const share = ((100 * reached) / Math.max(1, asked)).toFixed(1);
  console.log(
    `Needs: ${reached} of ${asked} (${share} %) have a wanted term among the first ${firstOffered}; ` +
      `${wrong.length} false offers, ${unseen.length} urgent without numbers, ${alarms.length} false alarms.`,
  );
}
