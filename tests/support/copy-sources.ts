import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
/** What `npm run generate` reads and writes, but the records: these take part in no recipe. */
const copied = [
  ...[
    'src',
    'scripts',
    'docs/data-dictionary.md',
    'public/schema',
    'public/_headers',
    '.vscode',
    'package.json',
  ],
  ...['tsconfig.json', 'layers.json', 'biome.layers.json', 'README.md', 'netlify.toml'],
  '.github/ISSUE_TEMPLATE',
];

/** A copy of the sources, in which a test does what a person does who follows a recipe. */
export class SourceCopy {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async make(): Promise<SourceCopy> {
    const folder = await mkdtemp(join(tmpdir(), 'twiza-recipe-'));
    for (const path of copied) await cp(join(root, path), join(folder, path), { recursive: true });
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    return new SourceCopy(folder);
  }

  /** Writes one text in the place of another, which must be there. */
  async edit(path: string, from: string, to: string): Promise<void> {
    const text = await this.read(path);
    if (!text.includes(from))
      throw new Error(`${path} has no “${from}”: correct this recipe's test.`);
    await this.write(
      path,
      text.replace(from, () => to),
    );
  }

  read(path: string): Promise<string> {
    return readFile(join(this.folder, path), 'utf8');
  }

  write(path: string, text: string): Promise<void> {
    return writeFile(join(this.folder, path), text);
  }

  /** Gives words to every key of these catalogues that has an empty text. */
  async fillCatalogs(paths: readonly string[], say: (key: string) => string): Promise<void> {
    for (const path of paths) {
      const texts: Record<string, string> = JSON.parse(await this.read(path));
      const filled = Object.entries(texts).map(([key, text]) => [key, text || say(key)]);
      await this.write(path, `${JSON.stringify(Object.fromEntries(filled), null, 2)}\n`);
    }
  }

  /** Runs Node in the copy, and gives what it wrote and with which code it ended. */
  run(...args: string[]): Promise<{ code: number; output: string }> {
    return new Promise((resolve) => {
      const options = { cwd: this.folder, maxBuffer: 32 * 1024 * 1024 };
      execFile(process.execPath, args, options, (error, output, errors) =>
        resolve({ code: error ? Number(error.code ?? 1) : 0, output: output + errors }),
      );
    });
  }

  /** What an expression is there: JSON of what the script logs. */
  async evaluate(script: string): Promise<unknown> {
    const { output } = await this.run('--input-type=module', '--no-warnings', '--eval', script);
    try {
      return JSON.parse(output);
    } catch {
      throw new Error(output);
    }
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }
}
