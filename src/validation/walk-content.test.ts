import { expect, it } from 'vitest';
import type { WantedField } from '#records/walk-fields.ts';
import { buildContent } from '#testing/content-builder.ts';
import { filesOf, walkKind, walkSomeAndSite } from './walk-content.ts';

const content = buildContent({
  'associations/amal': 'contacts:\n  - phones:\n      - number: "+212612345678"\n',
  'associations/nour': 'website: https://nour.example\n',
  'funders/nour': 'website: https://funder.example\n',
});

it('visits what is of one kind, and says where it stands', () => {
  const found: unknown[] = [];
  walkKind(content, 'link', ({ file, value, path }) => found.push([file.file, value, path]));
  expect(found).toEqual([
    ['associations/nour.yaml', 'https://nour.example', ['website']],
    ['funders/nour.yaml', 'https://funder.example', ['website']],
  ]);
});

it('visits the settings behind the records, and no record with an error', () => {
  const files = content.files.map((file) =>
    file.id === 'amal' ? { ...file, record: undefined } : file,
  );
  const links: unknown[] = [];
  const isWanted: WantedField = ({ kind }) =>
    kind === 'link' || kind === 'origin' || kind === 'phone';
  walkSomeAndSite({ ...content, files }, isWanted, ({ value }) => links.push(value));
  expect(links).toEqual([
    'https://nour.example',
    'https://funder.example',
    'https://twiza.example',
  ]);
  expect(filesOf({ files }, 'associations').map(({ id }) => id)).toEqual(['nour']);
});
