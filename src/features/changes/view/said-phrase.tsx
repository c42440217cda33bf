import type { SaidPhrase } from '#features/changes/say-change.ts';
import type { Locale } from '#model/locales.ts';
import { Ltr, langOf } from '#site/views/localized.tsx';

/** A sentence on what changed: what is new in a text is marked, numbers stay from left to right. */
export function SaidSentence({ phrase, lang }: { phrase: SaidPhrase; lang: Locale }) {
  return phrase.map((piece, index) => {
    if (typeof piece === 'string') return piece;
    if (piece.kind === 'code') return <Ltr key={index}>{piece.text}</Ltr>;
    if (piece.kind === 'strong')
      return (
        <strong key={index}>
          <SaidSentence phrase={piece.phrase} lang={lang} />
        </strong>
      );
    const own = piece.lang ?? lang;
    return (
      <bdi key={index} {...langOf({ text: '', lang: own }, lang)}>
        {piece.parts.map(({ text, change }, at) =>
          change === 'added' ? <ins key={at}>{text}</ins> : text,
        )}
      </bdi>
    );
  });
}
