// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { addressMessage, fillMessageBox } from './first-message.ts';

const reach = { email: 'a@amal.example', whatsapp: '+212612000000', sms: '+212612000001' };
const text = 'Bonjour & merci\nà vous #1 ؟';

it.each([
  [
    'email',
    'mailto:a@amal.example?subject=Nous%20%26%20vous&body=Bonjour%20%26%20merci%0D%0A%C3%A0%20vous%20%231%20%D8%9F',
  ],
  [
    'whatsapp',
    'https://wa.me/212612000000?text=Bonjour%20%26%20merci%0A%C3%A0%20vous%20%231%20%D8%9F',
  ],
  ['sms', 'sms:+212612000001?body=Bonjour%20%26%20merci%0A%C3%A0%20vous%20%231%20%D8%9F'],
])('fills a message by %s in', (by, href) => {
  expect(addressMessage(by, reach, 'Nous & vous', text)).toBe(href);
});

it.each(['email', 'whatsapp', 'sms'])('offers no %s that nobody answers', (by) => {
  expect(addressMessage(by, undefined, 's', 't')).toBeUndefined();
  expect(addressMessage(by, { number: '+212528000000' }, 's', 't')).toBeUndefined();
});

it.each([
  ['what there is to say', '', 'Bonjour'],
  ['what somebody wrote while it was on its way', 'Autre & bref', 'Autre%20%26%20bref'],
])('the ways to send carry %s, and then what is changed', (_, typed, said) => {
  document.body.innerHTML =
    '<div><textarea></textarea><a data-by="email"></a><p data-no-way></p></div>';
  const box = document.querySelector('div') as HTMLElement;
  const field = box.querySelector('textarea') as HTMLTextAreaElement;
  field.value = typed;
  fillMessageBox(box, reach, { subject: 's', text: 'Bonjour' });
  const link = box.querySelector('a') as HTMLAnchorElement;
  expect(link.href).toContain(`body=${said}`);
  field.value = 'Fin';
  field.dispatchEvent(new Event('input'));
  expect(link.href).toContain('body=Fin');
});
