import { describe, expect, it } from 'vitest';
import type { PageFile } from '#records/read-page.ts';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { lookAlike } from './look-alike.ts';

function check(texts: Record<string, string>): string[] {
  return listIssues(lookAlike.check(buildContent(texts), { today: '2025-11-22' }));
}

describe('look-alike', () => {
  it('looks at what anything is called, in every collection', () => {
    expect(
      check({
        'associations/amal': 'name:\n  fr: Associаtion Amal\notherNames:\n  - Kհotwa\n',
        'funders/nour': 'name:\n  fr: Fondation КН\n',
        'services/shelter': 'name:\n  ar: مأوى\n  fr: Ｈébergement\n',
        'regions/souss': 'name:\n  ar: سوس\n  fr: Sοuss\n',
      }),
    ).toEqual([
      'associations/amal.yaml:2:7 look-alike',
      'associations/amal.yaml:4:5 look-alike',
      'funders/nour.yaml:2:7 look-alike',
      'services/shelter.yaml:3:7 look-alike',
      'regions/souss.yaml:3:7 look-alike',
    ]);
  });

  it('looks at names within parts, and says which word it is', () => {
    const text = 'team:\n  - role:\n      fr: La présidente КН\n';
    const [issue, ...others] = lookAlike.check(buildContent({ 'associations/amal': text }), {
      today: '2025-11-22',
    });
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ line: 3, column: 11, severity: 'error', values: { word: 'КН' } });
  });

  it('leaves the letters of a host to the rules for links', () => {
    expect(check({ 'associations/amal': 'website: https://Ａmal.example\n' })).toEqual([]);
  });

  it('lets a foreign word stand in a longer text, but not a foreign letter in a word', () => {
    const purpose = (fr: string) => ({ 'associations/amal': `purpose:\n  fr: ${fr}\n` });
    expect(check(purpose('Une école à Москва.'))).toEqual([]);
    expect(check(purpose('Une écоle à Москва.'))).toEqual([
      'associations/amal.yaml:2:7 look-alike',
    ]);
  });

  it('knows of no pages in the editor', () => {
    const content = { ...buildContent({}), pages: undefined };
    expect(lookAlike.check(content as never, { today: '2025-11-22' })).toEqual([]);
  });

  it('looks at the settings and at pages', () => {
    const content = buildContent({});
    const name = { fr: 'Twizа' };
    const page = {
      file: 'pages/about/fr.md',
      text: '---\ntitle: Аide\n',
      title: 'Аide',
      summary: 'Aide',
    };
    const found = lookAlike.check(
      {
        ...content,
        site: { ...content.site, name } as typeof content.site,
        pages: [page as PageFile],
      },
      { today: '2025-11-22' },
    );
    expect(listIssues(found)).toEqual([
      'site.yaml:2:7 look-alike',
      'pages/about/fr.md:2:1 look-alike',
    ]);
  });
});
