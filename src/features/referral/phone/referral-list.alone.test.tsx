// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type SheetProps, writeSheetTexts } from '#features/referral/view/write-sheet-texts.ts';
import { clearPage, drawInPage, perform } from '#testing/draw-in-page.ts';
import { loadRecord } from './load-record.ts';
import { readNote, readReferralIds } from './referral-ids.ts';
import { ReferralList } from './referral-list.tsx';
import { sheetKey } from './sheet-names.ts';
import type { SheetRecord } from './take-parts.ts';

vi.mock('./load-record.ts', async (load) => ({
  ...(await load<object>()),
  loadRecord: vi.fn(),
}));

const icon = '';
const props: SheetProps = {
  ...writeSheetTexts('en', undefined),
  locale: 'en',
  ways: [],
  icons: {
    print: icon,
    share: icon,
    whatsapp: icon,
    email: icon,
    link: icon,
    download: icon,
    close: icon,
  },
};
const { texts } = props;
const recordOf = (name: string): SheetRecord => ({
  names: [{ text: name, lang: 'fr', dir: 'ltr' }],
  summary: undefined,
  status: undefined,
  trust: undefined,
  parts: [],
});

beforeEach(() => {
  localStorage.setItem(sheetKey, 'amal,nour');
  vi.mocked(loadRecord).mockImplementation(async (_, id) =>
    id === 'nour' ? 'unreachable' : recordOf(`Association ${id}`),
  );
});
afterEach(async () => {
  await clearPage();
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
});

const draw = async () => (await drawInPage(<ReferralList {...props} />)).element;
const press = async (name: string) => {
  const buttons = [...document.querySelectorAll('button')];
  const button = buttons.find(({ textContent }) => textContent?.includes(name));
  await perform(() => button?.click());
};

it('draws the phone’s own list, and asks again for what did not come', async () => {
  const element = await draw();
  expect(element.textContent).toContain('Association amal');
  expect(element.textContent).not.toContain('Association nour');
  vi.mocked(loadRecord).mockClear().mockResolvedValue(recordOf('Association nour'));
  await press(texts.retry);
  expect(element.textContent).toContain('Association nour');
  expect(vi.mocked(loadRecord).mock.calls.map(([, id]) => id)).toEqual(['nour']);
});

it('takes one away, and then all with the note', async () => {
  const element = await draw();
  await press(texts.remove.replace(/\{.*/, ''));
  expect(readReferralIds()).toEqual(['nour']);
  expect(element.textContent).not.toContain('Association amal');
  sessionStorage.setItem(`${sheetKey}-note`, 'Mme A.');
  vi.stubGlobal('confirm', () => true);
  await press(texts.clear);
  expect(readReferralIds()).toEqual([]);
  expect(readNote()).toBe('');
  expect(element.textContent).toContain(texts.empty);
});

it('keeps the list of an address, which the page then is no more about', async () => {
  history.replaceState(null, '', '/en/refer/?ids=tifaouine,nour');
  const element = await draw();
  expect(element.textContent).toContain('Association tifaouine');
  await press(texts.keep);
  expect(readReferralIds()).toEqual(['amal', 'nour', 'tifaouine']);
  expect(location.search).toBe('');
  expect(element.textContent).toContain('Association amal');
});

it('shows the message where it could not be copied', async () => {
  const element = await draw();
  vi.stubGlobal('navigator', {
    clipboard: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
  });
  await press(texts.copy);
  expect(element.textContent).toContain(texts.uncopied);
  expect(element.querySelector<HTMLTextAreaElement>('.shown-text textarea')?.value).toContain(
    'Association amal',
  );
});
