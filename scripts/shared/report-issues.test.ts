import { describe, expect, it } from 'vitest';
import type { Issue } from '#records/issue.ts';
import { sortIssues, sumReports, writeGithub, writeIssueText, writeJson } from './report-issues.ts';

const issue: Issue = {
  file: 'content/associations/amal.yaml',
  line: 3,
  column: 7,
  rule: 'raw-html',
  severity: 'error',
  field: 'name › fr',
  values: { found: '<b' },
};

describe('writeIssueText', () => {
  it('says where, what and what to do on one line, grouped by file', () => {
    const text = writeIssueText(
      [issue, { ...issue, line: 4 }, { ...issue, file: 'content/site.yaml', field: '' }],
      'en',
    );
    expect(text.split('\n')).toEqual([
      'content/associations/amal.yaml:3:7  name › fr — “<b” is the code of a web page, and texts here are plain.  → Delete the code and keep the words. Where < means “less than”, put a space after it.',
      expect.stringMatching(/^content\/associations\/amal.yaml:4:7 {2}name/),
      '',
      expect.stringMatching(/^content\/site.yaml:3:7 {2}“<b”/),
    ]);
  });

  it('lets no name of a file or field move the cursor', () => {
    const text = writeIssueText([{ ...issue, file: 'a\u001B[2J\n.yaml', field: 'x\u202Ey' }], 'en');
    expect(text).toMatch(/^a\[U\+001B\]\[2J\[U\+000A\]\.yaml:3:7 {2}x\[U\+20..\]y — /);
  });
});

describe('writeGithub', () => {
  it('writes errors and notices', () => {
    expect(writeGithub([issue], 'en')).toMatch(
      /^::error file=content\/associations\/amal\.yaml,line=3,col=7,title=name › fr::“<b” is/,
    );
    expect(writeGithub([{ ...issue, severity: 'report' }], 'fr')).toMatch(/^::notice /);
  });

  it('escapes what would end a property, a message or the command', () => {
    const hostile = {
      ...issue,
      file: 'a,b:c\n::error::d%.yaml',
      values: { found: '<b 100%\n::error::x' },
    };
    const lines = writeGithub([hostile], 'en').split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('file=a%2Cb%3Ac%0A%3A%3Aerror%3A%3Ad%25.yaml,line=3');
    expect(lines[0]).toContain('“<b 100%25 ::error::x”');
  });
});

describe('writeJson', () => {
  it('adds the words to the issue', () => {
    expect(JSON.parse(writeJson([issue], 'en'))).toEqual([
      { ...issue, problem: expect.stringContaining('<b'), remedy: expect.any(String) },
    ]);
  });
});

describe('order and sums', () => {
  it('sorts by file and place', () => {
    const issues = [
      { ...issue, line: 12 },
      { ...issue, line: 3 },
      { ...issue, file: 'content/a.yaml' },
    ];
    expect(sortIssues(issues).map(({ file, line }) => `${file}:${line}`)).toEqual([
      'content/a.yaml:3',
      'content/associations/amal.yaml:3',
      'content/associations/amal.yaml:12',
    ]);
  });

  it('counts reports by rule', () => {
    const old = { ...issue, rule: 'verification-old' };
    expect(sumReports([issue, old, old])).toBe('2 × verification-old, 1 × raw-html');
  });
});
