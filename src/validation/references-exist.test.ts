import { describe, expect, it } from 'vitest';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { referencesExist } from './references-exist.ts';

const context = { today: '2025-11-22' };

describe('references-exist', () => {
  it('takes references to records that are there', () => {
    const content = buildContent({
      'focus-areas/health': 'icnpo:\n  - "3400"\nsdg:\n  - 3\n',
      'associations/amal': 'memberOf:\n  - nour\n',
      'associations/nour':
        'results:\n  - value: 3\n    unit:\n      fr: ateliers\n    source: leaflet\n',
    });
    expect(referencesExist.check(content, context)).toEqual([]);
  });

  it('points at a reference to nothing, and at the id that was meant', () => {
    const content = buildContent({
      'focus-areas/health': 'icnpo:\n  - "3400"\nsdg:\n  - 3\n',
      'associations/amal': 'services:\n  - service: shelter\nmemberOf:\n  - federation-nour\n',
      'associations/federation-nur': '',
    });
    const issues = referencesExist.check(content, context);
    expect(listIssues(issues)).toEqual([
      'associations/amal.yaml:2:14 references-exist',
      'associations/amal.yaml:4:5 references-exist',
    ]);
    expect(issues[0]?.values).toEqual({ found: 'shelter', collection: 'services', suggestion: '' });
    expect(issues[1]?.values.suggestion).toBe('federation-nur');
  });

  it('takes a record with an error of its own for there', () => {
    const content = buildContent({
      'associations/amal': 'memberOf:\n  - nour\nfocusAreas:\n  - health\n',
      'associations/nour': '',
      'focus-areas/health': 'icnpo:\n  - "3400"\nsdg:\n  - 3\n',
    });
    const files = content.files.map((file) =>
      file.id === 'nour' ? { ...file, record: undefined } : file,
    );
    expect(referencesExist.check({ ...content, files }, context)).toEqual([]);
  });

  it('wants the source of a result among the sources of its record', () => {
    const content = buildContent({
      'focus-areas/health': 'icnpo:\n  - "3400"\nsdg:\n  - 3\n',
      'associations/amal':
        'results:\n  - value: 3\n    unit:\n      fr: ateliers\n    source: report\n',
    });
    const issues = referencesExist.check(content, context);
    expect(listIssues(issues)).toEqual(['associations/amal.yaml:5:13 source-in-record']);
    expect(issues[0]?.values).toEqual({ found: 'report', sources: 'leaflet' });
  });
});
