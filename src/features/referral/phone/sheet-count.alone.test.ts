import { Window } from 'happy-dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepReferralIds, readReferralIds } from './referral-ids.ts';

const page = new Window();
const { document } = page;

beforeEach(async () => {
  vi.resetModules();
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', document);
  vi.stubGlobal('localStorage', page.localStorage);
  vi.stubGlobal('Event', page.Event);
  vi.stubGlobal('dispatchEvent', page.dispatchEvent.bind(page));
  page.localStorage.clear();
  document.body.innerHTML =
    '<a id="sheet"></a><p hidden></p><button class="to-sheet" value="amal"></button>';
  await import('./sheet-count.ts');
});

const button = () => document.querySelector('.to-sheet') as unknown as HTMLButtonElement;
const count = () => document.querySelector('#sheet')?.getAttribute('data-count');

describe('the buttons of the referral sheet', () => {
  it('keep ids under the name under which the sheet reads them', () => {
    button().click();
    expect(readReferralIds()).toEqual(['amal']);
    expect([String(button().ariaPressed), count()]).toEqual(['true', '1']);
    button().click();
    expect(readReferralIds()).toEqual([]);
    expect([String(button().ariaPressed), count()]).toEqual(['false', '0']);
  });

  it('are told when the sheet has changed', () => {
    keepReferralIds(['amal', 'nour']);
    expect([String(button().ariaPressed), count()]).toEqual(['true', '2']);
  });
});
