import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { branchOf, shareIntake, toJson } from '../support/intake-repository.ts';

const intake = shareIntake();
const named = { 'name.fr': 'Essai de nom', 'summary.fr': 'Une phrase qui dit de quoi il s’agit.' };
const khotwa = { association: 'Association Khotwa' };

describe('what is refused or left to settle', () => {
  const role = (typed: Record<string, string>) =>
    toJson(intake().propose('opportunities', { ...named, ...khotwa, ...typed }));
  const meeting = (typed: Record<string, string>) =>
    toJson(intake().propose('events', { ...named, ...typed }));
  const wish = (typed: Record<string, string>) =>
    toJson(
      intake().propose('volunteers', {
        pseudonym: 'Grenade',
        'text.fr': 'Je voudrais aider.',
        ...typed,
      }),
    );

  it.each([
    [
      'a last day that is over',
      () => role({ closes: '2026-01-05' }),
      /2026-01-05.* is over.*Ask for another day/,
      'closes',
    ],
    [
      'a day that no calendar has',
      () => meeting({ starts: '2026-02-30' }),
      /Starts: “2026-02-30”/,
      'starts',
    ],
    [
      'an event that ends before it begins',
      () => meeting({ starts: '2027-02-10', ends: '2027-02-01' }),
      /2027-02-01/,
      'ends',
    ],
    [
      'a time abroad',
      () => meeting({ starts: '2027-02-10', startTime: '18:30', 'place.country': 'BE' }),
      /Moroccan time. Ask of which clock/,
      'startTime',
    ],
    [
      'an association that has closed',
      () => role({ association: 'Coopérative Nour' }),
      /This association has closed/,
      'association',
    ],
    [
      'an association that nobody knows',
      () => role({ association: 'Personne' }),
      /Personne/,
      'association',
    ],
    [
      'a telephone in the text of a wish',
      () => wish({ 'text.fr': 'Appelez le zéro six, 06 11 22 33 44' }),
      /06 11 22 33 44|0611223344/,
      'text',
    ],
    ['a wish that lasts too long', () => wish({ expires: '2027-12-31' }), /2027-12-31/, 'expires'],
  ])('%s', async (_, write, reason, field) => {
    const { git } = intake().repository;
    const closed = readFileSync('tests/fixtures/review/associations/nour.yaml', 'utf8');
    intake().repository.commit({
      'content/associations/nour.yaml': `${closed}status: closed\n`,
    });
    const { output } = await intake().send('bad.json', write());
    git('reset', '--quiet', '--hard', 'HEAD^');
    expect(output).toMatch(reason);
    const branch = branchOf(output);
    expect(intake().readDiff(branch).join('\n')).not.toMatch(
      new RegExp(
        `^\\+${field}: .*(?:2026-01-05|2026-02-30|2027-02-01|18:30|nour|Personne|2027-12-31)`,
        'm',
      ),
    );
  });

  it('lines within a field of one line are joined', async () => {
    const { output } = await intake().send(
      'lines.json',
      role({ 'name.fr': 'Une\nligne\r\nBEGIN:VEVENT' }),
    );
    const lines = intake().readDiff(branchOf(output));
    expect(lines.join('\n')).toMatch(/Une ligne BEGIN:VEVENT/);
    expect(lines).not.toContainEqual(expect.stringMatching(/^\+ *BEGIN/));
  });
});
