import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import type { Association } from '#model/associations.ts';
import { buildRecord } from '#testing/directory-builder.ts';
import { makeWorklist } from './worklist.ts';
import { writeWorklistScript } from './worklist-script.ts';
import { writeWorklistHtml } from './write-worklist.ts';

const today = '2026-11-28';
const phoned: Partial<Association> = { contacts: [{ phones: [{ number: '+212522000000' }] }] };
const written: Partial<Association> = { contacts: [{ emails: ['amal@exemple.ma'] }] };
const build = (id: string, sketch: Partial<Association> = {}) =>
  buildRecord('associations', { id, ...sketch });
const items = makeWorklist(
  [build('amal', phoned), build('badr', phoned), build('dar', written), build('nour')],
  [build('heard')],
  { today, before: today },
);
const html = writeWorklistHtml(items, {
  locale: 'en',
  site: 'https://twiza.example',
  today,
  nameProvince: () => undefined,
});

/** Opens the list on a phone that keeps what it is given, or one that lets no page keep anything. */
function open(storage: Record<string, string> | undefined) {
  const { document, Event } = new Window();
  document.write(html.replace(/<script>[\s\S]*<\/script>/, ''));
  const localStorage = storage && {
    getItem: (key: string) => storage[key] ?? null,
    setItem: (key: string, value: string) => {
      storage[key] = value;
    },
  };
  new Function('document', 'localStorage', writeWorklistScript(today))(document, localStorage);
  const commands = document.getElementById('commands') as unknown as HTMLTextAreaElement;
  const change = (selector: string, set: (control: HTMLInputElement) => void) => {
    const control = document.querySelector(selector);
    set(control as unknown as HTMLInputElement);
    control?.dispatchEvent(new Event('change'));
  };
  return {
    read: () => commands.value.split('\n').filter(Boolean),
    tick: (id: string, value: string) =>
      change(`[data-id="${id}"] input[value="${value}"]`, (input) => {
        input.checked = true;
      }),
    choose: (id: string, way: string) =>
      change(`[data-id="${id}"] select`, (select) => {
        select.value = way;
      }),
  };
}

it('makes a command of each finding, by the way in which one could ask', () => {
  const page = open({});
  expect(page.read()).toEqual([]);
  page.tick('amal', 'confirmed');
  page.tick('badr', 'closed');
  page.tick('dar', 'confirmed');
  page.tick('nour', 'moved');
  page.choose('nour', 'visit');
  page.tick('heard', 'publish');
  expect(page.read()).toEqual([
    'npm run verified -- amal --how phone --by association --on 2026-11-28',
    'npm run verified -- dar --how message --by association --on 2026-11-28',
    'npm run verified -- heard --how message --by association --on 2026-11-28 --publish',
    'npm run verified -- badr --how phone --by association --on 2026-11-28 --closed',
    'npm run verified -- nour --how visit --by maintainer --on 2026-11-28 --moved',
  ]);
});

it('still knows what was found when it is opened again, and nothing that is not on it', () => {
  const storage = { [`worklist-${today}`]: '{"; rm -rf .":["confirmed","phone"]}' };
  const first = open(storage);
  first.tick('amal', 'confirmed');
  first.choose('amal', 'visit');
  expect(open(storage).read()).toEqual([
    'npm run verified -- amal --how visit --by maintainer --on 2026-11-28',
  ]);
});

it('makes the commands where the phone lets it keep nothing', () => {
  const page = open(undefined);
  page.tick('amal', 'confirmed');
  expect(page.read()).toHaveLength(1);
});
