import { z } from 'zod';
import { day } from '#model/fields/date.ts';
import { answerSchema, type LookAnswer } from './answer.ts';

/** A run as it was: the day (ISO) of its looks, and what came of each, by address. */
export interface RecordedRun {
  day: string;
  answers: ReadonlyMap<string, LookAnswer>;
}

/** The file of a recorded run cannot be understood. */
export class BadRecordedRun extends Error {}

const recordedSchema = z.strictObject({ day, answers: z.record(z.string(), answerSchema) });

/** @throws {BadRecordedRun} */
export function parseRecordedRun(text: string, file: string): RecordedRun {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new BadRecordedRun(`${file} is no JSON: ${(error as Error).message}.`);
  }
  const { data, error } = recordedSchema.safeParse(value);
  if (data) return { day: data.day, answers: new Map(Object.entries(data.answers)) };
  const [issue] = error.issues;
  throw new BadRecordedRun(
    `${file}, ${issue?.path.map(String).join(' › ')}: ${issue?.message}. “--record” writes such a file.`,
  );
}

/** An answer a line, in the order of the addresses. */
export function writeRecordedRun({ day, answers }: RecordedRun): string {
  const lines = [...answers]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, answer]) => `    ${JSON.stringify(address)}: ${JSON.stringify(answer)}`);
  return `{\n  "day": ${JSON.stringify(day)},\n  "answers": {\n${lines.join(',\n')}\n  }\n}\n`;
}
