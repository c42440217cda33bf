import { describe, expect, it } from 'vitest';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { roleOfClosed } from './role-of-closed.ts';
import { roleTerms } from './role-terms.ts';

const context = { today: '2026-11-28' };
function check(yaml: string) {
  const content = buildContent({ 'opportunities/r-1': yaml });
  return listIssues(roleTerms.check(content, context));
}

describe('role-terms', () => {
  it('refuses a fee that only a text tells', () => {
    expect(check('description:\n  fr: Le volontaire paie une participation.\n')).toEqual([
      'opportunities/r-1.yaml:2:7 fee-in-text',
    ]);
    expect(check('tasks:\n  - de: Die Teilnahmegebühr überweisen.\n')).toEqual([
      'opportunities/r-1.yaml:2:9 fee-in-text',
    ]);
  });

  it('takes the same where the role says that there is one', () => {
    const text = 'description:\n  fr: Le volontaire paie une participation.\n';
    expect(check(`fee:\n  asked: true\n${text}`)).toEqual([]);
    expect(check(`fee:\n  asked: false\n${text}`)).toEqual([
      'opportunities/r-1.yaml:4:7 fee-in-text',
    ]);
  });

  it('refuses an amount where nothing is paid', () => {
    expect(check('fee:\n  asked: false\n  amount:\n    from: 100\n')).toEqual([
      'opportunities/r-1.yaml:2:10 fee-denied',
    ]);
  });

  it('refuses ages and days that nobody can keep', () => {
    expect(check('applicants:\n  minimumAge: 40\n  maximumAge: 18\n')).toEqual([
      'opportunities/r-1.yaml:3:15 ages-in-order',
    ]);
    expect(check('period:\n  to: 2026-06\ncloses: "2026-07-01"\n')).toEqual([
      'opportunities/r-1.yaml:3:9 closes-after-end',
    ]);
    expect(check('period:\n  to: 2026-06\ncloses: "2026-06-30"\n')).toEqual([]);
  });
});

it('role-of-closed refuses a role of an association that closed', () => {
  const content = buildContent({
    'associations/open': 'status: active\n',
    'associations/shut': 'status: closed\n',
    'opportunities/r-1': 'association: shut\n',
    'opportunities/r-2': 'association: open\n',
  });
  expect(listIssues(roleOfClosed.check(content as never, context))).toEqual([
    'opportunities/r-1.yaml:1:14 role-of-closed',
  ]);
});
