import type { ListTexts } from '#features/lists/view/write-list-texts.ts';
import { formatNumber } from '#i18n/format.ts';
import { interpolate } from '#i18n/interpolate.ts';
import type { Locale } from '#model/locales.ts';
import type { ListModel } from './list-reducer.ts';
import { writeListAddress } from './rows/list-address.ts';
import { type ListState, rowsOnPage } from './rows/list-file.ts';

interface Props {
  model: ListModel;
  texts: ListTexts;
  lang: Locale;
  home: string;
  onTurn: (to: ListState) => void;
}

/** Pages of a list, each with the address that brings it. */
export function ListPager({ model: { asked, rows, selection }, texts, lang, home, onTurn }: Props) {
  const last = Math.ceil(selection.order.length / rowsOnPage);
  if (last < 2) return null;
  const turn = (page: number, text: string, rel: 'prev' | 'next') => {
    if (page < 1 || page > last) return <span />;
    const to = { ...asked, page };
    return (
      <a
        className="button"
        rel={rel}
        href={home + writeListAddress(to, rows)}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          onTurn(to);
        }}
      >
        {text}
      </a>
    );
  };
  const numbers = { page: formatNumber(asked.page, lang), pages: formatNumber(last, lang) };
  return (
    <nav className="pager" aria-label={texts.pages}>
      {turn(asked.page - 1, texts.previous, 'prev')}
      <span>{interpolate(texts.here, numbers)}</span>
      {turn(asked.page + 1, texts.next, 'next')}
    </nav>
  );
}
