import type { Finding } from './verify-record.ts';

/** The ways in which a worklist is worked through, and who has verified then. */
export const askedBy = {
  phone: 'association',
  message: 'association',
  visit: 'maintainer',
} as const satisfies { [Way in Finding['how']]?: Finding['by'] };
export type AskedWay = keyof typeof askedBy;

/**
 * What the page of a worklist runs: it keeps on the phone what was found of each association and how, and makes the
 * commands of it, of those on this page alone. A page that was opened out of a message may keep nothing: then it
 * makes its commands all the same.
 *
 * @param day the ISO day of the list
 */
export function writeWorklistScript(day: string): string {
  return `
const key = 'worklist-${day}';
const askedBy = ${JSON.stringify(askedBy)};
const read = () => { try { return JSON.parse(localStorage.getItem(key)) || {}; } catch { return {}; } };
const found = new Map(Object.entries(read()));
const keep = () => { try { localStorage.setItem(key, JSON.stringify(Object.fromEntries(found))); } catch {} };
const items = [...document.querySelectorAll('article')].map((item) => ({
  id: item.dataset.id, how: item.querySelector('select'), choices: [...item.querySelectorAll('input')],
}));
const asked = document.getElementById('asked-on');
const write = () => {
  const lines = [];
  for (const what of ['confirmed', 'publish', 'closed', 'moved'])
    for (const how of Object.keys(askedBy)) {
      const some = items.filter((item) => item.how.value === how && item.choices.some(({ checked, value }) => checked && value === what));
      if (some.length === 0) continue;
      const ids = some.map(({ id }) => id).join(' ');
      const more = what === 'confirmed' ? '' : ' --' + what;
      lines.push('npm run verified -- ' + ids + ' --how ' + how + ' --by ' + askedBy[how] + ' --on ' + asked.value + more);
    }
  document.getElementById('commands').value = lines.join('\\n');
};
for (const { id, how, choices } of items) {
  const [what, way] = [found.get(id)].flat();
  for (const choice of choices) choice.checked = choice.value === what;
  if (way in askedBy) how.value = way;
  const change = () => {
    found.set(id, [choices.find(({ checked }) => checked)?.value, how.value]);
    keep();
    write();
  };
  for (const each of [how, ...choices]) each.addEventListener('change', change);
}
asked.addEventListener('change', write);
write();
`;
}
