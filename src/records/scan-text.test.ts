import { describe, expect, it } from 'vitest';
import { findHiddenCharacter, scanHost, scanLink, scanText } from './scan-text.ts';

describe('findHiddenCharacter', () => {
  it.each([
    ['\u0000', 'U+0000'],
    ['\u001B', 'U+001B'],
    ['\u0085', 'U+0085'],
    ['\u200B', 'U+200B'],
    ['\u2028', 'U+2028'],
    ['\u202E', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\uFEFF', 'U+FEFF'],
    ['\u{E0041}', 'U+E0041'],
    ['\uD800', 'U+D800'],
    ['\u3164', 'U+3164'],
    ['\uFFA0', 'U+FFA0'],
    ['\u115F', 'U+115F'],
    ['\u17B4', 'U+17B4'],
    ['\u180B', 'U+180B'],
    ['\u034F', 'U+034F'],
    ['\u2800', 'U+2800'],
    ['\uFE00', 'U+FE00'],
    ['\uFE0F', 'U+FE0F'],
    ['\u{E0100}', 'U+E0100'],
    ['\uFFFE', 'U+FFFE'],
    ['\uFFFF', 'U+FFFF'],
    ['\uFDD0', 'U+FDD0'],
    ['\u{1FFFE}', 'U+1FFFE'],
    ['\u200C', 'U+200C'],
    ['\u200D', 'U+200D'],
    ['\u200E', 'U+200E'],
    ['\u061C', 'U+061C'],
  ])('finds %j', (character, code) => {
    expect(findHiddenCharacter(`a${character}b`)).toEqual({
      rule: 'hidden-character',
      values: { code },
    });
  });

  it('leaves what keyboards write: joiners, direction marks, soft hyphens, emoji, Tifinagh', () => {
    const text =
      'می\u200Cشود \u200Eamal\u200F ⵜⵉⵡⵉⵣⵉ soin\u00ADde 👨\u200D👩\u200D👧 ❤\uFE0F 1\uFE0F\u20E3 ✌🏽 ﷺ \u061C(';
    expect(findHiddenCharacter(text)).toBeUndefined();
  });
});

describe('scanText', () => {
  it.each([
    ['<b>gras</b>', 'raw-html'],
    ['</p>', 'raw-html'],
    ['<!-- note -->', 'raw-html'],
    ['<svg/onload=alert(1)>', 'raw-html'],
    ['voir javascript:alert(1)', 'unsafe-link'],
    ['data:text/html,x', 'unsafe-link'],
    ['file:///etc/passwd', 'unsafe-link'],
  ])('refuses %s', (text, rule) => {
    expect(scanText(text)?.rule).toBe(rule);
  });

  it('shows as much of it as one needs to find it', () => {
    expect(scanText(`<p ${'a'.repeat(100)}>`)?.values).toEqual({ found: '<p' });
    expect(scanText(`<${'a'.repeat(100)}>`)?.values.found).toHaveLength(60);
    expect(scanText(`file://${'a'.repeat(100)}`)?.values.found).toHaveLength(60);
    expect(scanText('un\tdeux')).toEqual({ rule: 'tab', values: {} });
    expect(scanText('un <b>\u202E')?.rule).toBe('hidden-character');
  });

  it.each([
    '3 < 4 > 2',
    'I <3 Fès',
    'Data: census of 2024',
    'Données : data, file: une',
    'JavaScript: avancé',
  ])('takes %s', (text) => {
    expect(scanText(text)).toBeUndefined();
  });
});

describe('scanLink', () => {
  it.each([
    ['https://amal.example/fr?x=1#y', undefined],
    ['https://جمعية.example/', undefined],
    ['https://ⵜⵉⵡⵉⵣⵉ.example/', undefined],
    ['https://amal.example:8443/', undefined],
    ['mailto:info@amal.example', undefined],
    ['tel:+212612345678', undefined],
    ['https://localhost/', 'no-public-host'],
    ['https://localhost:4321/', 'no-public-host'],
    ['https://site.localhost/', 'no-public-host'],
    ['https://intranet/', 'no-public-host'],
    ['https://192.168.1.10/', 'no-public-host'],
    ['https://2130706433/', 'no-public-host'],
    ['https://0x7f.1/', 'no-public-host'],
    ['https://[::1]/', 'no-public-host'],
    ['mailto:info@localhost', 'no-public-host'],
    ['https://amal.example./', undefined],
    ['http://amal.example', 'unsafe-link'],
    ['ftp://amal.example', 'unsafe-link'],
    ['javascript:alert(1)', 'unsafe-link'],
    ['//amal.example', 'unsafe-link'],
    ['tel:112', undefined],
    ['voir https://amal.example', 'unsafe-link'],
    ['https://site.localhost:4321/', 'no-public-host'],
    ['https://0x7f.0x1/', 'no-public-host'],
    ['https://amal.internal./', 'no-public-host'],
    ['https://printer.home/', 'no-public-host'],
    ['mailto:info@amal.LAN', 'no-public-host'],
    ['mailto:info@amal.example?subject=a@b', undefined],
    ['https://amal.example/?next=xn--a', undefined],
    ['https://amal.example#@', undefined],
    ['https://a_b.example', 'mixed-script-host'],
    ['https://%61.example', 'mixed-script-host'],
    ['https://amal.example:99999/', 'bad-link'],
    ['https://amal..example/', undefined],
    ['https://amal.local/', 'no-public-host'],
    ['https://amal.LAN/', 'no-public-host'],
    ['https://local.example/', undefined],
    ['https://amal.homes/', undefined],
    ['https://amal.example:80/', undefined],
    ['https://amal-12.example/', undefined],
    ['mailto:info', undefined],
    ['mailto:@amal.example', undefined],
    ['https://?x', 'bad-link'],
    ['https://', 'bad-link'],
    ['https://amal@evil.example', 'bad-link'],
    ['https://amal.example\\@evil.example', 'bad-link'],
    ['https://аmal.example', 'mixed-script-host'],
    ['https://amalجم.example', 'mixed-script-host'],
    ['https://xn--mal-hoa.example', 'mixed-script-host'],
    ['mailto:info@аmal.example', 'mixed-script-host'],
  ])('%s', (link, rule) => {
    expect(scanLink(link)?.rule).toBe(rule);
  });
});

it.each([
  ['javascript:x', { rule: 'unsafe-link', values: { found: 'javascript:x' } }],
  [
    `ftp://${'a'.repeat(99)}`,
    { rule: 'unsafe-link', values: { found: `ftp://${'a'.repeat(54)}` } },
  ],
  [
    `https://a@b.ma/${'a'.repeat(99)}`,
    { rule: 'bad-link', values: { found: `https://a@b.ma/${'a'.repeat(45)}` } },
  ],
  ['https://Amal.local:80/x', { rule: 'no-public-host', values: { host: 'Amal.local:80' } }],
  ['https://xn--a.ma:80/x', { rule: 'mixed-script-host', values: { host: 'xn--a.ma' } }],
])('says of %s what is wrong with it', (link, refusal) => {
  expect(scanLink(link)).toEqual(refusal);
});

describe('scanHost', () => {
  it('looks at each label for itself', () => {
    expect(scanHost('جمعية.ma')).toBeUndefined();
    expect(scanHost('a.xn--b.ma')).toBeDefined();
    expect(scanHost('a-xn--b.ma')).toBeUndefined();
    expect(scanHost('e\u0301.ma')).toBeUndefined();
    expect(scanHost('amal-12.ma:8080')).toBeUndefined();
    expect(scanHost('amal:80.ma')).toBeDefined();
    expect(scanHost('')).toBeUndefined();
    expect(scanHost('جمعيةma.example')).toEqual({
      rule: 'mixed-script-host',
      values: { host: 'جمعيةma.example' },
    });
  });
});
