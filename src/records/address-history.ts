import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type AddressHistory, type AddressLooks, addressHistory } from '#model/address-history.ts';
import { contentFolder } from './content-folder.ts';

/** The file of looks cannot be understood: its message says where, why and what to do. */
export class BadAddressHistory extends Error {}

/** Where looks at addresses are kept: beside the content, for they are nothing that anybody proposes. */
export function addressHistoryPath(content = contentFolder()): string {
  return join(dirname(content), 'signs', 'history.json');
}

/**
 * The looks at addresses that are kept; none where nobody has looked yet.
 *
 * @throws {BadAddressHistory}
 */
export async function readAddressHistory(path = addressHistoryPath()): Promise<AddressHistory> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
  return parseAddressHistory(text, path);
}

/** @throws {BadAddressHistory} */
export function parseAddressHistory(text: string, file: string): AddressHistory {
  const refuse = (line: number, problem: string) =>
    new BadAddressHistory(
      `${file}, line ${line}: ${problem} Take the file as it was in git, and run “npm run signs” again.`,
    );
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refuse(findBrokenLine(text), `this is no JSON (${(error as Error).message}).`);
  }
  const { data, error } = addressHistory.safeParse(value);
  if (data) return new Map(Object.entries(data));
  const [issue] = error.issues;
  const [address = '', field] = issue?.path ?? [];
  const lines = text.split('\n');
  const line = lines.findIndex((each) => each.includes(JSON.stringify(String(address)))) + 1;
  throw refuse(Math.max(line, 1), `${field ? `${String(field)}: ` : ''}${issue?.message}.`);
}

/** Every address has a line of its own: the first that is none is where a merge or a hand went wrong. */
function findBrokenLine(text: string): number {
  const lines = text.trimEnd().split('\n');
  const broken = lines.findIndex(
    (line, index) =>
      index > 0 && index < lines.length - 1 && !/^ {2}"[^"]+": \{[^{}]*\},?$/.test(line),
  );
  return broken < 0 ? 1 : broken + 1;
}

const fieldOrder = ['alive', 'gone', 'again', 'why', 'looked'] as const;

/** The one form of the file: an address a line, in the order of their letters. */
export function writeAddressHistory(history: AddressHistory): string {
  const lines = [...history]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, looks]) => `  ${JSON.stringify(address)}: ${writeLooks(looks)}`);
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}

function writeLooks(looks: AddressLooks): string {
  const fields = fieldOrder.flatMap((name) =>
    looks[name] === undefined ? [] : [`"${name}": ${JSON.stringify(looks[name])}`],
  );
  return `{ ${fields.join(', ')} }`;
}
