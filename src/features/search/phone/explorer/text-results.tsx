import { useEffect } from 'react';
import { listDrawn } from '#features/referral/phone/sheet-names.ts';
import { markReferable } from '#features/referral/view/referable.ts';
import { tryAgain } from '#features/search/phone/try-again.ts';
import { localeEntry } from '#model/locales.ts';
import { Localized, langOf } from '#site/views/localized.tsx';
import type { ExplorerProps } from './explorer-props.ts';
import { LoadFailure } from './lazy-part.tsx';
import { useTexts } from './use-texts.ts';

interface Props extends Pick<ExplorerProps, 'texts' | 'collections' | 'locale' | 'lang' | 'base'> {
  words: string;
  shown: readonly string[];
}

/** Everything in whose texts the words stand: projects, calls, pages, … */
export function TextResults({ words, shown, texts, collections, locale, lang, base }: Props) {
  const { results, phase, more, retry } = useTexts(words, locale);
  const others = results.filter(({ href }) => !shown.includes(href));
  const isBare = phase === 'there' && others.length === 0;
  // A page of which the list above shows everything says nothing of the next one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `more` is new at every drawing.
  useEffect(() => {
    if (isBare) more?.();
  }, [isBare, results]);
  useEffect(() => {
    dispatchEvent(new Event(listDrawn));
  });
  const { tag, dir } = localeEntry(locale);
  return (
    <section className="part text-results" aria-labelledby="text-results">
      <h2 id="text-results">{texts.textsTitle}</h2>
      <p role="status" className="soft">
        {phase === 'asking' && texts.searching}
        {isBare && !more && <span {...texts.foreign.textsNone}>{texts.textsNone}</span>}
      </p>
      {phase === 'failed' && (
        <LoadFailure text="textsFailed" texts={texts} onRetry={() => void tryAgain(base, retry)} />
      )}
      <ul className="compact-list" lang={tag} dir={dir}>
        {others.map((result) => (
          <li key={result.href} {...markReferable(result.href)}>
            <a href={result.href} {...langOf(result.title, locale)}>
              {result.title.text}
            </a>
            <span className="soft">
              <Localized of={{ text: collections[result.collection], lang }} on={locale} />
              {result.where.map((place) => (
                <span key={place.text}>
                  {' · '}
                  <Localized of={place} on={locale} />
                </span>
              ))}
            </span>
            <p {...langOf({ text: '', lang: result.excerptLang }, locale)}>
              {result.excerpt.map(({ text, marked }, at) =>
                // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have an order and nothing else.
                marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
              )}
            </p>
          </li>
        ))}
      </ul>
      {others.length > 0 && more && (
        <button type="button" className="button" onClick={more}>
          {texts.textsMore}
        </button>
      )}
    </section>
  );
}
