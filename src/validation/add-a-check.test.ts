/** Follows the recipe “Add a check” of `docs/contributing.md` with a check that nobody needs. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findMissingWords, issueLocales, issueMessages } from '#i18n/describe-issue.ts';
import { fileRules } from '#records/rules.ts';
import { hostileFolder, nameLackingFixtures } from '#testing/read-hostile.ts';
import { allChecks } from './all-checks.ts';
import { generateCheckLists, readModules } from './generate/check-lists.ts';
import { heavyChecks } from './heavy-checks.ts';
import { lightChecks } from './light-checks.ts';

const invented = `import type { LightCheck } from './check.ts';

export const inventedRule: LightCheck = {
  name: 'invented-rule',
  description: 'An invented rule.',
  scope: 'record',
  weight: 'light',
  rules: ['invented-rule'],
  check: () => [],
};
`;

const light = 'src/validation/light-checks.ts';
const heavy = 'src/validation/heavy-checks.ts';
const rules = [...fileRules, ...allChecks.flatMap((check) => check.rules)];

let sources = new Map<string, string>();
beforeAll(async () => {
  sources = await readModules(import.meta.dirname);
});

/** The lists with one more file. */
function listWith(text: string, file = 'invented-rule.ts'): Map<string, string> {
  return generateCheckLists(new Map([...sources, [file, text]]));
}

describe('one file', () => {
  it('brings a check to the editor, to npm run check, the review and the intake', () => {
    const lists = listWith(invented);
    expect(lists.get(light)).toContain("import { inventedRule } from './invented-rule.ts';\n");
    expect(lists.get(light)).toContain('\n  inventedRule,\n');
    expect(lists.get(heavy)).toBe(generateCheckLists(sources).get(heavy));
  });

  it('brings a heavy check to all but the editor', () => {
    const lists = listWith(invented.replace("'light'", "'heavy'"));
    expect(lists.get(heavy)).toContain('\n  inventedRule,\n');
    expect(lists.get(light)).toBe(generateCheckLists(sources).get(light));
  });

  it.each([
    ['no weight', invented.replace("  weight: 'light',\n", ''), "write a line weight: 'light'"],
    ['another weight', invented.replace("'light'", "'middling'"), "write a line weight: 'light'"],
    ['another name', invented.replace('inventedRule', 'ownSite'), 'call it inventedRule'],
    ['two checks', `${invented}${invented}`, 'give each a file of its own'],
  ])('with %s says what to write', (_, text, remedy) => {
    expect(() => listWith(text)).toThrow(`src/validation/invented-rule.ts`);
    expect(() => listWith(text)).toThrow(remedy);
  });
});

describe('a list of checks', () => {
  it('stands in the order of the files, whichever was read first', () => {
    const text = generateCheckLists(new Map([...sources].reverse())).get(light) ?? '';
    expect(text).toBe(sources.get('light-checks.ts'));
    expect(generateCheckLists(sources).get(heavy)).toBe(sources.get('heavy-checks.ts'));
    const files = [...text.matchAll(/from '(.*)'/g)].map(([, file]) => file);
    expect(files).toEqual(files.toSorted());
    const constants = [...text.matchAll(/^ {2}(\w+),$/gm)].map(([, name]) => name);
    expect(constants).toHaveLength(lightChecks.length);
    expect(constants).toEqual(constants.toSorted());
  });

  it('holds what a file exports, and nothing that it only speaks of', () => {
    const spoken = `// export const other: LightCheck = {\nexport const none: LightCheck = {};\n`;
    expect(listWith(spoken).get(light)).toBe(generateCheckLists(sources).get(light));
    expect(listWith(`${spoken}${invented}`).get(light)).toBe(listWith(invented).get(light));
    const weight = invented.replace("  weight: 'light',", "  // weight: 'light',");
    expect(() => listWith(weight)).toThrow('does not say what its check weighs');
  });
});

describe('its words', () => {
  it('are asked for in each language of the editor, problem and remedy', () => {
    expect(findMissingWords([...rules, 'invented-rule'])).toEqual(
      issueLocales.flatMap((locale) => [
        `src/i18n/issues/${locale}.json has no “invented-rule.problem”: say there what is wrong, for somebody who has never seen YAML.`,
        `src/i18n/issues/${locale}.json has no “invented-rule.remedy”: say there what to type instead, for somebody who has never seen YAML.`,
      ]),
    );
  });

  it('are asked away when the check goes', () => {
    const fr = { ...issueMessages.fr, 'invented-rule.problem': 'Ce site est une page.' };
    expect(findMissingWords(rules, { ...issueMessages, fr })).toEqual([
      'src/i18n/issues/fr.json has “invented-rule.problem”, and no rule is called so: remove it.',
    ]);
  });
});

describe('its fixture', () => {
  it('is asked for by name', () => {
    const [lack, ...others] = nameLackingFixtures([...rules, 'invented-rule'], new Set(rules));
    expect(lack).toContain(`add ${join(hostileFolder, '<collection>', 'invented-rule.yaml')}`);
    expect(others).toEqual([]);
  });
});

describe('the checks', () => {
  it('are each in one list, under the name of their file', () => {
    const files = [...sources].filter(([, text]) => /: \w*Check\b.* = \{$/m.test(text));
    const names = files.map(([file]) => file.replace('.ts', ''));
    expect(allChecks.map(({ name }) => name).sort()).toEqual(names.sort());
  });

  it('stand in the list of their weight', () => {
    expect(lightChecks.filter(({ weight }) => weight !== 'light')).toEqual([]);
    expect(heavyChecks.filter(({ weight }) => weight !== 'heavy')).toEqual([]);
  });

  it('name no rule that another one names', () => {
    expect(rules.filter((rule, at) => rules.indexOf(rule) !== at)).toEqual([]);
  });
});
