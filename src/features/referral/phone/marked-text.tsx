import { useLayoutEffect, useRef } from 'react';
import type { Marked } from './take-parts.ts';

/** A text of a profile, with the marks of its language. */
export function MarkedText({ of: marked }: { of: Marked | undefined }) {
  if (!marked) return null;
  const { text, lang, dir } = marked;
  return lang ? (
    <span lang={lang} dir={dir}>
      {text}
    </span>
  ) : (
    text
  );
}

/** What was taken from a profile, as it stands there. */
export function TakenContent({ of: content }: { of: HTMLElement }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(...content.cloneNode(true).childNodes);
  }, [content]);
  return <div ref={place} />;
}
