import { describe, expect, it } from 'vitest';
import { kindOfTarget } from './allowed-target.ts';

describe('kindOfTarget', () => {
  it.each([
    ['https://amal.example/a?b=c#d', 'web'],
    ['https://مثال.إختبار/صفحة', 'web'],
    ['mailto:info@amal.example', 'mail'],
    ['mailto:info@amal.example?subject=Bonjour%20!&body=a', 'mail'],
    ['tel:+212524334455', 'telephone'],
    ['tel:+212-5-24-33-44-55', 'telephone'],
    ['tel:15', 'telephone'],
    ['tel:0801002525', 'telephone'],
    ['/', 'inside'],
    ['/help/?a=b#c', 'inside'],
    ['#في-كلمة', 'inside'],
  ])('takes %s', (target, kind) => {
    expect(kindOfTarget(target)).toBe(kind);
  });

  it.each([
    '',
    'help/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\u202Ehelp/',
    '\u0001javascript:x',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'http://amal.example',
    'HTTPS://amal.example',
    'https:amal.example',
    'https:\\\\evil.example',
    'https://bank@evil.example',
    'https://',
    'https://a b.example',
    'skype:x?call',
    'sms:+212600000000',
    'whatsapp://send',
    'www.evil.example',
    'mailto:x',
    'mailto:a@b.example,c@d.example',
    'mailto:a@b.example?cc=c@d.example',
    'mailto:a@b.example?subject=a&bcc=c@d.example',
    'mailto:a%2Cb@c.example',
    'mailto:?to=a@b.example',
    'tel:',
    'tel:5',
    'tel:*21*0612345678#',
    'tel:%2A21%2A0612345678%23',
    'tel:+212524334455,,1234',
    'tel:+212524334455;ext=1',
  ])('takes nothing like %j', (target) => {
    expect(kindOfTarget(target)).toBeUndefined();
  });
});
