import { useEffect, useRef, useState } from 'react';
import { localeEntry } from '#locales.ts';
import { openTexts } from '#search/texts/open-texts.ts';
import type { TextAnswer, TextResult, Texts } from '#search/texts/text-answer.ts';
import { langOf, Words } from '#views/words.tsx';
import type { ExplorerProps } from './explorer-props.ts';

interface Props extends Pick<ExplorerProps, 'texts' | 'collections' | 'locale' | 'lang'> {
  words: string;
  shown: readonly string[];
}
type Phase = 'asking' | 'there' | 'failed';

/** A pause in typing, in milliseconds: the texts cost more than the finder. */
const pause = 500;

/** Everything in whose texts the words stand: projects, calls, pages, … */
export function TextResults({ words, shown, texts, collections, locale, lang }: Props) {
  const searcher = useRef<Texts>(undefined);
  const [answer, setAnswer] = useState<TextAnswer>();
  const [results, setResults] = useState<readonly TextResult[]>([]);
  const [phase, setPhase] = useState<Phase>('asking');
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks the same again.
  useEffect(() => {
    const stop = new AbortController();
    const ask = async () => {
      setPhase('asking');
      searcher.current ??= openTexts({ base: `/${locale}/pagefind/`, locale });
      try {
        const found = await searcher.current.ask(words, stop.signal);
        if (stop.signal.aborted) return;
        setAnswer(found);
        setResults(found.results);
        setPhase('there');
      } catch {
        if (!stop.signal.aborted) setPhase('failed');
      }
    };
    const timer = setTimeout(ask, answer ? pause : 0);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [words, locale, tries]);

  const more = () => {
    answer?.more().then(
      (next) => setResults([...results, ...next]),
      () => setPhase('failed'),
    );
  };
  const others = results.filter(({ href }) => !shown.includes(href));
  const { tag, dir } = localeEntry(locale);
  return (
    <section className="part text-results" aria-labelledby="text-results">
      <h2 id="text-results">{texts.textsTitle}</h2>
      <p role="status" className="soft">
        {phase === 'asking' && texts.searching}
        {phase === 'there' && others.length === 0 && texts.textsNone}
      </p>
      {phase === 'failed' && (
        <p className="notice" role="alert">
          {texts.textsFailed}{' '}
          <button type="button" className="button" onClick={() => setTries(tries + 1)}>
            {texts.retry}
          </button>
        </p>
      )}
      <ul className="compact-list" lang={tag} dir={dir}>
        {others.map((result) => (
          <li key={result.href}>
            <a href={result.href} {...langOf(result.title, locale)}>
              {result.title.text}
            </a>
            <span className="soft">
              <Words of={{ text: collections[result.collection], lang }} on={locale} />
              {result.where.map((said) => (
                <span key={said.text}>
                  {' · '}
                  <Words of={said} on={locale} />
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
      {answer && results.length < answer.total && (
        <button type="button" className="button" onClick={more}>
          {texts.textsMore}
        </button>
      )}
    </section>
  );
}
