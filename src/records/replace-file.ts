import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file in one step, so that whoever reads at the same time sees the old one or the new one.
 * Where that fails, on a full disk say, the old one stays and nothing stands beside it.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.draft`;
  try {
    await writeFile(draft, text);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Who was writing a file that was never finished, by its name; nothing for any other file. */
export function findWriter(path: string): string | undefined {
  return /\.(\d+)\.draft$/.exec(path)?.[1];
}
