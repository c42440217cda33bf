import { expect, it } from 'vitest';
import { shareIntake, toJson, toLines } from '../support/intake-repository.ts';

const intake = shareIntake();
const sent = new Map([
  ['form-name', 'propose'],
  ['x-record', ''],
  ['x-version', ''],
  ['x-lang', 'fr'],
  ['x-subject', ''],
  ['x-report', 'lack'],
  ['x-what', 'Cours d’alphabétisation'],
  ['x-where', 'Taza'],
  ['x-reach', '0611223344'],
  ['x-end', '1'],
]);

it.each([
  ['lack.json', toJson(sent)],
  ['lack.txt', toLines(sent)],
])(
  'what somebody misses is told to the maintainer, and nothing is written: %s',
  async (name, body) => {
    const before = intake().listBranches();
    const { code, output } = await intake().send(name, body, { locale: 'fr' });
    for (const text of [
      'Un message, pas une fiche',
      'Cours d’alphabétisation',
      'Taza',
      '0611223344',
    ])
      expect(output).toContain(text);
    expect(code).toBe(0);
    expect(intake().listBranches()).toEqual(before);
  },
);

it('what a program sends as a lack is refused like everything that programs send', async () => {
  const trapped = new Map([...sent, ['x-subject', 'Buy']]);
  const { code } = await intake().send('trap.json', toJson(trapped), { locale: 'fr' });
  expect(code).toBe(1);
});
