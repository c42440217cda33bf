/** What a load told. */
export interface LoadRun {
  seconds: number;
  connections: number;
  requests: number;
  /** Answers by status: `{ '200': 120000 }`. */
  statuses: Record<string, number>;
  /** Connections that broke, and answers that did not come in time. */
  broken: number;
  /** Milliseconds, of which half and 99 of 100 answers took at most so many. */
  median: number;
  slowest: number;
  /** Bytes of all processes of the server, second by second. */
  memory: number[];
}

/** Bytes by which a server may grow from its first second under load to its last. */
const mostGrowth = 8 * 1024 ** 2;
/** Answers a second: an evening on which a national channel names the site, on the smallest machine. */
export const leastRequests = 500;

/** What is not as it should be: nothing but 200, enough of them, and memory that stays as it is. */
export function judgeLoad(run: LoadRun): string[] {
  const problems: string[] = [];
  const others = Object.entries(run.statuses).filter(([status]) => status !== '200');
  for (const [status, count] of others) problems.push(`${count} answers were ${status}.`);
  if (run.broken > 0) problems.push(`${run.broken} connections broke or waited in vain.`);
  const rate = run.requests / run.seconds;
  if (rate < leastRequests)
    problems.push(`${Math.round(rate)} answers a second are fewer than ${leastRequests}.`);
  const growth = (run.memory.at(-1) ?? 0) - (run.memory[0] ?? 0);
  if (growth > mostGrowth)
    problems.push(`The server grew by ${(growth / 1024 ** 2).toFixed(1)} MB under load.`);
  if (run.memory.length < 2) problems.push('Nobody looked at the memory.');
  return problems;
}
