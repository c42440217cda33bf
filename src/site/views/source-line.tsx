import type { z } from 'zod';
import { formatDate } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { source } from '#model/fields/source.ts';
import { Localized } from './localized.tsx';
import type { RenderContext } from './render-context.ts';

export type CitedSource = z.infer<typeof source>;

/** Where a source stands on its page, so that a figure can point at it. */
export function sourceAnchor(id: string): string {
  return `source-${id}`;
}

/** A source as a reader can look it up: title, publisher, date. */
export function SourceLine({
  source,
  context: { locale },
}: {
  source: CitedSource;
  context: RenderContext;
}) {
  const title = <Localized of={resolveText(source.title, locale)} on={locale} />;
  const publisher = resolveText(source.publisher, locale);
  const { consulted } = source;
  return (
    <>
      {source.url ? (
        <a href={source.url} rel="external nofollow">
          {title}
        </a>
      ) : (
        <cite>{title}</cite>
      )}
      <span className="soft">
        {publisher && ' · '}
        <Localized of={publisher} on={locale} />
        {source.published && `\u00a0· ${formatDate(source.published, locale)}`}
        {consulted && (
          <>
            {' · '}
            <Localized
              of={t(locale, 'source.consulted', { date: (lang) => formatDate(consulted, lang) })}
              on={locale}
            />
          </>
        )}
      </span>
    </>
  );
}
