import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#build/tools.ts';

/** What reads and checks records, with the packages that it stands on. */
const code = [
  'src/{base,model,markdown,records,validation}/**/*.ts',
  'src/features/search/phone/analysis/*.ts',
  'package-lock.json',
];

/** A name for the code that reads and checks records, another one when a letter of it changes. */
export function nameCodeVersion(): string {
  const hash = createHash('sha256');
  for (const path of globSync(code, { cwd: root, exclude: ['**/*.test.ts'] }).toSorted())
    hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}
