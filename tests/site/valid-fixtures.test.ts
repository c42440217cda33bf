import { expect, it } from 'vitest';
import { readCountryDay } from '#model/country-day.ts';
import { readContent } from '#records/read-content.ts';
import { contentOf } from '#testing/build-fixture.ts';
import { runChecks } from '#validation/all-checks.ts';

it.each(['full-record', 'right-to-left', 'missing-translation', 'empty'] as const)(
  'the fixture %s is content that validation accepts',
  async (fixture) => {
    const content = await readContent(contentOf(fixture));
    const today = readCountryDay();
    const issues = [...content.issues, ...runChecks(content, { today })];
    const errors = issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([]);
  },
);
