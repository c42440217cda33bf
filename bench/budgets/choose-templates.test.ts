import { expect, it } from 'vitest';
import type { Template } from '#testing/list-templates.ts';
import { chooseTemplates } from './choose-templates.ts';

const name = (each: string, site: Template['site'] = 'built') => ({ name: each, site, path: each });
const templates = [
  name('prose page'),
  name('home'),
  name('page of associations'),
  name('page of associations', 'fixture'),
];

it('measures what the design names, in its order, where nothing is said', () => {
  const chosen = chooseTemplates(templates, 'main').map((each) => `${each.site} ${each.name}`);
  expect(chosen).toEqual(['built home', 'built page of associations', 'built prose page']);
});

it('measures all, or what words name', () => {
  expect(chooseTemplates(templates, 'all')).toEqual(templates);
  expect(chooseTemplates(templates, 'home,associations')).toHaveLength(3);
});

it('refuses words that name nothing, and says what there is', () => {
  expect(() => chooseTemplates(templates, 'hom,map')).toThrow('“map”. There are: prose page, home');
});
