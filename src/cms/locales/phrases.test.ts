import { describe, expect, it } from 'vitest';
import { loadLocale } from './load-locale.ts';

/** Every phrase by its path: `editor.editorToolbar.save`. */
function flatten(phrases: object, path = ''): [string, string][] {
  return Object.entries(phrases).flatMap(([key, value]) =>
    typeof value === 'object' ? flatten(value, `${path}${key}.`) : [[path + key, String(value)]],
  );
}

const english = new Map(flatten(await loadLocale('en')));

describe.each(['ar', 'fr'] as const)('Decap in %s', (language) => {
  it('says everything that it says in English', async () => {
    const said = new Map(flatten(await loadLocale(language)));
    expect([...english.keys()].filter((key) => !said.has(key))).toEqual([]);
    expect([...said].filter(([, phrase]) => phrase === '')).toEqual([]);
  });

  it('names the same things in each phrase', async () => {
    const wrong = flatten(await loadLocale(language)).filter(([key, phrase]) => {
      const wanted = listArguments(english.get(key) ?? '');
      return listArguments(phrase).some((name) => !wanted.includes(name));
    });
    expect(wrong).toEqual([]);
  });
});

it('counts in the six ways of Arabic', async () => {
  const arabic = new Map(flatten(await loadLocale('ar')));
  const plurals = [...english].filter(([, phrase]) => phrase.includes('||||'));
  for (const [key] of plurals) expect(arabic.get(key)?.split('||||')).toHaveLength(6);
});

function listArguments(phrase: string): string[] {
  return [...phrase.matchAll(/%\{(\w+)\}/g)].map(([, name = '']) => name);
}
