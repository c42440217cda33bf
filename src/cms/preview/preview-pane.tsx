import type { Map as ImmutableMap } from 'immutable';
import { useEffect, useState } from 'react';
import { readDraft } from '#cms/draft.ts';
import type { IssueLocale } from '#i18n/describe-issue.ts';
import { sayCms } from '#i18n/say-cms.ts';
import { type Locale, localeEntry, locales } from '#model/locales.ts';
import type { RenderContext } from '#site/views/render-context.ts';
import { DrawnDraft } from './drawn-draft.tsx';
import { loadRenderContext } from './load-render-context.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { UndrawableNotice } from './undrawable-notice.tsx';

/** What Decap gives a preview, as far as ours looks at it. */
export interface PreviewProps {
  entry: ImmutableMap<string, unknown>;
  /** That of the frame in which the preview stands. */
  document: Document;
}

/** The record as the site will draw it, in a language that is chosen here. */
export function PreviewPane({ entry, document: frame }: PreviewProps) {
  const language = document.documentElement.lang as IssueLocale;
  const [locale, setLocale] = useState<Locale>(language);
  const [context, setAround] = useState<RenderContext>();
  useEffect(() => {
    let isWanted = true;
    loadRenderContext(locale).then((found) => isWanted && setAround(found));
    return () => {
      isWanted = false;
    };
  }, [locale]);
  useEffect(() => {
    frame.documentElement.lang = localeEntry(locale).tag;
    frame.documentElement.dir = localeEntry(locale).dir;
  }, [frame, locale]);

  const draft = readDraft(entry);
  return (
    <>
      <p className="preview-language" lang={language} dir={localeEntry(language).dir}>
        <label>
          {sayCms('previewLanguage', language)}{' '}
          <select value={locale} onChange={({ target }) => setLocale(target.value as Locale)}>
            {locales.map((each) => (
              <option key={each} value={each}>
                {localeEntry(each).name}
              </option>
            ))}
          </select>
        </label>
      </p>
      <ProblemNotice draft={draft} language={language} />
      <main>
        <article className="profile">
          {context && (
            <UndrawableNotice drawn={entry} text={sayCms('previewMissing', language)}>
              <DrawnDraft draft={draft} context={context} />
            </UndrawableNotice>
          )}
        </article>
      </main>
    </>
  );
}
