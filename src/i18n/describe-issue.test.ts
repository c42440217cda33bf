import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { describeIssue, issueLocales, issueMessages } from './describe-issue.ts';

type Node = ReturnType<typeof parse>[number];

/** The arguments that a message asks for, choices included. */
function listArguments(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === TYPE.argument) return [node.value];
    if (node.type !== TYPE.select) return [];
    return [
      node.value,
      ...Object.values(node.options).flatMap(({ value }) => listArguments(value)),
    ];
  });
}

const argumentsOf = (message: string | undefined) =>
  [...new Set(listArguments(parse(message ?? '', { ignoreTag: true })))].sort();

describe('describeIssue', () => {
  it('says problem and remedy in each language', () => {
    const issue = {
      rule: 'unquoted-phone',
      values: { found: '0612345678', suggestion: '+212612345678' },
    };
    expect(describeIssue(issue, 'en')).toEqual({
      problem:
        'Without quotes, the number 0612345678 is read as an amount and loses the 0 or the + at its start.',
      remedy: 'Write it in quotes, with the country code: "+212612345678".',
    });
    expect(describeIssue(issue, 'fr').problem).toContain('Sans guillemets');
    expect(describeIssue(issue, 'ar').problem).toContain('علامتي اقتباس');
  });

  it('has another remedy when it has nothing to suggest', () => {
    const issue = { rule: 'unknown-field', values: { key: 'phone', suggestion: '' } };
    expect(describeIssue(issue, 'en').remedy).toMatch(/^Correct its name/);
    expect(
      describeIssue({ ...issue, values: { key: 'nam', suggestion: 'name' } }, 'en').remedy,
    ).toMatch(/^Did you mean name\?/);
  });

  it('shows what would hide in a terminal', () => {
    const issue = {
      rule: 'unknown-field',
      values: { key: 'a\u001B[31m\u202E\nb', suggestion: '' },
    };
    expect(describeIssue(issue, 'en').problem).toBe(
      'There is no field “a[U+001B][31m[U+202E] b” here.',
    );
  });

  it('takes what stands in a file for text, not for a message', () => {
    const issue = { rule: 'raw-html', values: { found: "<b '{x}" } };
    expect(describeIssue(issue, 'en').problem).toContain("“<b '{x}”");
  });
});

it('tells of a rule without words in which file to write them', () => {
  expect(() => describeIssue({ rule: 'new', values: {} }, 'fr')).toThrow(
    'src/i18n/issues/fr.json has no “new.problem”: say there what is wrong, for somebody who has never seen YAML.',
  );
});

describe('the words', () => {
  const keys = Object.keys(issueMessages.en);

  it.each(issueLocales)('are all there in %s', (locale) => {
    expect(Object.keys(issueMessages[locale])).toEqual(keys);
  });

  it.each(keys)('%s asks for the same arguments in each language', (key) => {
    const wanted = argumentsOf(issueMessages.en[key]);
    for (const locale of issueLocales)
      expect(argumentsOf(issueMessages[locale][key])).toEqual(wanted);
  });

  it.each(issueLocales)('end with a full stop or an example in %s', (locale) => {
    for (const message of Object.values(issueMessages[locale])) {
      expect(message?.trim()).toMatch(/[.}"…]$|: - health$|[\d:}]$/);
    }
  });
});
