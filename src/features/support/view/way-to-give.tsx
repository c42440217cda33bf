import { groupAccount, isToTalkAbout } from '#directory/ways-to-give.ts';
import { formatDate } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import type { ValueOf } from '#model/value-of-kind.ts';
import { Localized, Ltr } from '#site/views/localized.tsx';
import type { RenderContext } from '#site/views/render-context.ts';

interface Props {
  way: ValueOf<'way-to-give'>;
  field: FieldNode;
  context: RenderContext;
}

/** One way to support an association: which, through whom, to which account; by which right, or that one talks first. */
export function WayToGive({ way: told, field, context }: Props) {
  const { locale, lookUp } = context;
  const { way, detail, url, through, iban } = told;
  const platform = through ? lookUp('funders', through) : undefined;
  return (
    <>
      <strong>
        <Localized of={resolveText(field.properties?.way?.options?.[way], locale)} on={locale} />
      </strong>{' '}
      <Localized of={resolveText(detail, locale)} on={locale} />
      {platform && (
        <>
          {' '}
          <a href={platform.href}>
            <Localized of={platform.name} on={locale} />
          </a>
          {platform.state && (
            <>
              {' · '}
              <Localized of={platform.state} on={locale} />
            </>
          )}
        </>
      )}
      {iban && (
        <p>
          <Ltr>{groupAccount(iban)}</Ltr>
        </p>
      )}
      {url && (
        <p>
          <a href={url} rel="external nofollow">
            <Ltr>{new URL(url).host}</Ltr>
          </a>
        </p>
      )}
      <Right way={told} context={context} />
    </>
  );
}

function Right({ way, context: { locale } }: Pick<Props, 'way' | 'context'>) {
  const { authorisation } = way;
  const said = authorisation
    ? t(locale, 'giving.appeal', {
        authority: (lang) => resolveText(authorisation.authority, lang)?.text ?? '',
        number: authorisation.number,
        date: (lang) => formatDate(authorisation.to, lang),
      })
    : isToTalkAbout(way) && t(locale, 'giving.talk');
  return (
    said && (
      <p className="soft">
        <Localized of={said} on={locale} />
      </p>
    )
  );
}
