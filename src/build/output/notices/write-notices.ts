import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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

/**
 * The notices that packages from npm ask to go with every copy of them.
 *
 * @param opening what is put together from them
 * @param folders of the packages
 */
export function writeNotices(opening: string, folders: Iterable<string>): string {
  const notices = new Set([...folders].map(writeNotice).sort());
  return [`${opening}\n`, ...notices, withoutText].join(`\n${rule}\n`);
}

function writeNotice(folder: string): string {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license, licenses, author, homepage, repository } = manifest;
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && licenceFile.test(entry.name))
    .map(({ name }) => name);
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const facts = [
    `${name} ${version}`,
    `Licence: ${license ?? licenses?.map(({ type }) => type).join(', ') ?? findLicence(folder, texts)}`,
    typeof author === 'string' ? author : author?.name,
    homepage ?? (typeof repository === 'string' ? repository : repository?.url),
  ];
  return [facts.filter(Boolean).join('\n'), ...texts].join('\n\n');
}

/** How the licences begin that are known by their texts alone. */
const knownTexts: [name: string, text: RegExp][] = [
  ['MIT', /Permission is hereby granted, free of charge/],
  ['ISC', /Permission to use, copy, modify, and\/or distribute/],
  ['BSD-3-Clause', /Redistribution and use in source and binary forms[\s\S]*Neither the name/],
  ['BSD-2-Clause', /Redistribution and use in source and binary forms/],
  ['Apache-2.0', /Apache License\s+Version 2\.0/],
];

/** The licence of a package whose manifest names none: by its text, or its description for people. */
function findLicence(folder: string, texts: readonly string[]): string {
  const text = texts.join('\n');
  const known = knownTexts.find(([, words]) => words.test(text));
  if (known) return known[0];
  const [readme] = readdirSync(folder).filter((file) => /^readme/i.test(file));
  const about = readme ? readFileSync(join(folder, readme), 'utf8') : '';
  const [, found] = /^\W*licen[cs]e\W+(MIT|ISC|BSD[\w-]*|Apache[\w.-]*)\b/im.exec(about) ?? [];
  if (found) return found;
  throw new Error(`${folder} names no licence: whoever may not copy it must not ship it.`);
}
