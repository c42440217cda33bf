import Markdown from 'react-markdown';
import type { Draft } from '#cms/draft.ts';
import { isLocale, localeEntry } from '#locales.ts';

/** A page of prose, in the language that its file is in. */
export function DrawnPage({ data, path }: Pick<Draft, 'data' | 'path'>) {
  const locale = path.replace(/^.*\/|\.md$/g, '');
  const { tag, dir } = localeEntry(isLocale(locale) ? locale : 'fr');
  return (
    <div lang={tag} dir={dir}>
      <h1>{String(data.title ?? '')}</h1>
      <p className="lead">{String(data.summary ?? '')}</p>
      <div className="prose">
        <Markdown>{String(data.body ?? '')}</Markdown>
      </div>
    </div>
  );
}
