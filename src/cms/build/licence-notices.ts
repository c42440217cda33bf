import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Manifest {
  name?: string;
  version?: string;
  license?: string;
  /** As packages said it before 2014. */
  licenses?: { type: string }[];
  author?: string | { name: string };
  homepage?: string;
  repository?: string | { url: string };
}

const opening = `The editor of Twiza is put together from the works below. Their licences ask that these
notices go with every copy. Twiza's own code: MIT, see LICENSES.md in its repository.
`;
/** Decap’s own packages among them. */
const withoutText = `Works above that are under the MIT licence and bring no text of their own:

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
associated documentation files (the "Software"), to deal in the Software without restriction,
including without limitation the rights to use, copy, modify, merge, publish, distribute,
sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or
substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT
NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT
OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;
const rule = '-'.repeat(80);
const licenceFile = /^(licen[cs]e|copying|notice)(\.(md|txt|mit|bsd))?$/i;

/** Writes `licences.txt` beside the bundle: the notices of everything from npm that is in it. */
export function licenceNotices(): Plugin {
  return {
    name: 'licence-notices',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((part) =>
        part.type === 'chunk' ? part.moduleIds : [],
      );
      const folders = new Set(modules.flatMap((id) => findPackage(id) ?? []));
      const notices = [...folders].map(writeNotice).sort();
      const source = [opening, ...new Set(notices), withoutText].join(`\n${rule}\n`);
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
    },
  };
}

/** The folder of the package that a module comes from; packages hold packages of their own. */
function findPackage(id: string): string | undefined {
  return /^(?:\0)?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/?]+)[\\/]/.exec(id)?.[1];
}

function writeNotice(folder: string): string {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license, licenses, author, homepage, repository } = manifest;
  const files = readdirSync(folder).filter((file) => licenceFile.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const facts = [
    `${name} ${version}`,
    `Licence: ${license ?? licenses?.map(({ type }) => type).join(', ') ?? 'not said'}`,
    typeof author === 'string' ? author : author?.name,
    homepage ?? (typeof repository === 'string' ? repository : repository?.url),
  ];
  return [facts.filter(Boolean).join('\n'), ...texts].join('\n\n');
}
