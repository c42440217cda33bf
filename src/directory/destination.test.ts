import { describe, expect, it } from 'vitest';
import { assumeHost, chooseDestination, isReachable, type Reach } from './destination.ts';

describe('where a form goes', () => {
  it.each([
    [{}, false],
    [{ coordinator: 'bonjour@twiza.example' }, true],
    [{ whatsapp: '+212612345678' }, true],
    [{ forms: 'netlify' as const }, true],
    [{ forms: 'none' as const }, false],
    [{ repository: 'https://github.com/essai/twiza' }, true],
    // Whoever sees its files still cannot write to anybody from a page.
    [{ repository: 'https://git.example/twiza' }, false],
  ])('of a site with %j', (site, expected) => {
    expect(isReachable(chooseDestination(site))).toBe(expected);
  });

  it.each(['', '/', '.git'])(
    'an issue begins where GitHub takes it, from an address with “%s”',
    (end) => {
      const { issues } = chooseDestination({
        repository: `https://github.com/essai/twiza.ma${end}`,
      });
      expect(issues).toBe('https://github.com/essai/twiza.ma/issues/new');
    },
  );
});

describe('a destination', () => {
  it('says how forms go there, and what is offered beside', () => {
    expect(chooseDestination({ coordinator: 'a@b.example', whatsapp: '+212612345678' })).toEqual({
      way: 'mail',
      address: 'a@b.example',
      whatsapp: '+212612345678',
      issues: undefined,
    });
    expect(chooseDestination({ forms: 'netlify', coordinator: 'a@b.example' }).way).toBe('netlify');
    expect(chooseDestination({}).way).toBe('none');
    expect(chooseDestination({ forms: 'none', coordinator: 'a@b.example' }).way).toBe('mail');
  });

  it.each([
    'https://github.com/essai',
    'https://evil.example/https://github.com/essai/twiza',
    'https://github.com/essai/twiza/tree/main',
  ])('takes no issues at %s', (repository) => {
    expect(chooseDestination({ repository }).issues).toBeUndefined();
  });
});

const site: Reach = { coordinator: undefined };

describe('who takes forms', () => {
  it('is Netlify where it builds the site', () => {
    expect(assumeHost(site, { NETLIFY: 'true' }).forms).toBe('netlify');
    expect(assumeHost(site, {}).forms).toBeUndefined();
  });

  it('is nobody where site.yaml says so, on Netlify too', () => {
    expect(assumeHost({ ...site, forms: 'none' }, { NETLIFY: 'true' }).forms).toBe('none');
  });
});
