import { useEffect, useState } from 'react';
import type { Draft } from '#cms/draft.ts';
import { showField } from '#cms/find-field.ts';
import { findProblems } from '#cms/find-problems.ts';
import type { Problem } from '#cms/say-problems.ts';
import type { IssueLocale } from '#i18n/describe-issue.ts';
import { localeEntry } from '#model/locales.ts';

/** Somebody who types is not interrupted. Milliseconds. */
const pause = 600;

/** What a save would refuse, listed above the preview while somebody still writes; each leads to its field. */
export function ProblemNotice({ draft, language }: { draft: Draft; language: IssueLocale }) {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const written = JSON.stringify(draft);
  useEffect(() => {
    const waiting = setTimeout(async () => {
      setProblems(await findProblems(JSON.parse(written), language));
    }, pause);
    return () => clearTimeout(waiting);
  }, [written, language]);
  if (problems.length === 0) return null;
  return (
    <div className="notice" lang={language} dir={localeEntry(language).dir}>
      <ul>
        {problems.map(({ field, path, text }) => (
          <li key={`${field} ${text}`}>
            {field && (
              <>
                <button type="button" onClick={() => showField(path)}>
                  <bdi>{field}</bdi>
                </button>
                <br />
              </>
            )}
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
