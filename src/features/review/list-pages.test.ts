import { describe, expect, it } from 'vitest';
import { buildContent } from '#testing/content-builder.ts';
import { listPages } from './list-pages.ts';

const before = buildContent({
  'regions/souss-massa': '',
  'provinces/tata': 'region: souss-massa\n',
  'provinces/tiznit': 'region: souss-massa\n',
  'focus-areas/health': 'icnpo:\n  - "3400"\nsdg:\n  - 3\n',
  'associations/amal': 'places:\n  - province: tata\n    precision: province\n',
  'needs/desks': 'association: amal\n',
});
const after = buildContent({
  'regions/souss-massa': '',
  'provinces/tata': 'region: souss-massa\n',
  'provinces/tiznit': 'region: souss-massa\n',
  'focus-areas/health': 'icnpo:\n  - "3400"\nsdg:\n  - 3\n',
  'associations/amal': 'places:\n  - province: tiznit\n    precision: province\n',
  'needs/desks': 'association: amal\n',
});

describe('listPages', () => {
  it('finds the pages on which a record stands, stood, or is spoken of', () => {
    expect(listPages([{ collection: 'associations', id: 'amal' }], [before, after])).toEqual([
      'associations/amal',
      'associations',
      'focus/health',
      'provinces/tata',
      'regions/souss-massa',
      'support/needs/desks',
      'provinces/tiznit',
    ]);
  });

  it('knows that a skill has no page of its own', () => {
    expect(listPages([{ collection: 'skills', id: 'law' }], [after])).toEqual([]);
  });
});
