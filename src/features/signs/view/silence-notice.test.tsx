import { expect, it } from 'vitest';
import { localeEntry, locales } from '#model/locales.ts';
import { drawView } from '#testing/draw-view.ts';
import { SilenceNotice } from './silence-notice.tsx';

const href = '/fr/propose/?id=khotwa';

it('says since when nothing was heard, and that this is no word of an end', () => {
  const { text, root } = drawView(
    <SilenceNotice silence={{ since: '2024-03' }} correctHref={href} locale="en" />,
  );
  expect(text).toBe(
    'We have found no sign of this association since March 2024. It may still be there: tell us if you know.',
  );
  expect(root.querySelector('a')?.getAttribute('href')).toBe(href);
});

it('names no month that nobody knows', () => {
  const year = drawView(<SilenceNotice silence={{ since: '2019' }} locale="fr" />);
  expect(year.text).toContain('depuis 2019. Elle existe peut-être encore');
  expect(drawView(<SilenceNotice silence={{}} locale="en" />).text).toContain(
    'for more than two years',
  );
});

// What waits for its reader may borrow it.
it.each(locales.filter((each) => each === 'zgh' || !localeEntry(each).review))(
  'is whole in %s, where only Tamazight borrows it',
  (locale) => {
    const { root, text } = drawView(
      <SilenceNotice silence={{ since: '2024-03' }} locale={locale} />,
    );
    expect(text).toContain('2024');
    expect(text).not.toMatch(/[{}]/);
    expect(root.querySelector('[lang]') === null).toBe(locale !== 'zgh');
  },
);
