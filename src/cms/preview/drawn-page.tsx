import type { Draft } from '#cms/draft.ts';
import { parseMarkdown } from '#markdown/parse-markdown.ts';
import { fallbackLocale, isLocale, localeEntry } from '#model/locales.ts';
import { Prose } from '#site/views/prose.tsx';

/** A page of prose, in the language that its file is in. */
export function DrawnPage({ data, path }: Pick<Draft, 'data' | 'path'>) {
  const locale = path.replace(/^.*\/|\.md$/g, '');
  const own = isLocale(locale) ? locale : fallbackLocale();
  const { tag, dir } = localeEntry(own);
  return (
    <div lang={tag} dir={dir}>
      <h1>{String(data.title ?? '')}</h1>
      <p className="lead">{String(data.summary ?? '')}</p>
      <div className="prose">
        <Prose of={parseMarkdown(String(data.body ?? ''))} locale={own} />
      </div>
    </div>
  );
}
