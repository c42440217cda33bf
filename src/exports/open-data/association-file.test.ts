import { expect, it } from 'vitest';
import { buildDirectory } from '#testing/directory-builder.ts';
import { writeAssociationFile } from './association-file.ts';

const places = [
  { province: 'guelmim', precision: 'province' as const, address: { fr: '12, rue cachée' } },
];
const directory = {
  ...buildDirectory({
    services: [{ id: 'shelter' }, { id: 'course' }],
    associations: [
      { id: 'teaches', services: [{ service: 'course' }], places },
      { id: 'shelters', services: [{ service: 'shelter' }], places },
    ],
  }),
  versions: new Map([['associations/shelters', 'abc']]),
};
const read = (id: string) =>
  JSON.parse(
    writeAssociationFile(directory.byId.associations.get(id) as never, directory, (_, record) => ({
      all: Object.keys(JSON.parse(JSON.stringify(record)).places[0]),
    })),
  );

it('says which text of the record it is, what it leaves out, and what the record leaves open', () => {
  expect(read('shelters')).toMatchObject({
    version: 'abc',
    record: { id: 'shelters' },
    withheld: ['places.0.address'],
    // Nor does it say how a form would show what it leaves out.
    shown: { all: ['province', 'precision'] },
  });
  expect(read('teaches')).toEqual({
    record: directory.byId.associations.get('teaches'),
    shown: { all: ['province', 'address', 'precision'] },
    gaps: ['contacts', 'hours', 'access', 'cost', 'papers'],
  });
});
