import { formatNumber } from '#i18n/format.ts';
import { interpolate } from '#i18n/interpolate.ts';
import type { ExplorerProps } from './explorer-props.ts';
import { type ExplorerState, pageLength, writeAddress } from './explorer-state.ts';

interface Props extends Pick<ExplorerProps, 'texts' | 'lang'> {
  state: ExplorerState;
  total: number;
  onTurn: (state: ExplorerState) => void;
}

/** Pages of results: a phone draws ten cards, however many thousand there are. */
export function ResultPager({ state, total, texts, lang, onTurn }: Props) {
  const last = Math.ceil(total / pageLength);
  if (last < 2) return null;
  const turn = (page: number, text: string, rel: 'prev' | 'next') => {
    if (page < 1 || page > last) return <span />;
    const to = { ...state, page };
    return (
      <a
        className="button"
        rel={rel}
        href={writeAddress(to) || '?'}
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
  return (
    <nav className="pager" aria-label={texts.pages}>
      {turn(state.page - 1, texts.previous, 'prev')}
      <span>
        {interpolate(texts.here, {
          page: formatNumber(state.page, lang),
          pages: formatNumber(last, lang),
        })}
      </span>
      {turn(state.page + 1, texts.next, 'next')}
    </nav>
  );
}
