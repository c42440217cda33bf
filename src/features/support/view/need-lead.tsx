import type { Directory } from '#directory/directory.ts';
import { findWay } from '#features/support/list-open-needs.ts';
import { formatDate } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { Need } from '#model/needs.ts';
import { CallButtons } from '#site/views/call-buttons.tsx';
import { Localized } from '#site/views/localized.tsx';
import type { RenderContext } from '#site/views/render-context.ts';
import { ProgressLine } from './progress-line.tsx';

interface Props {
  need: Need;
  directory: Directory;
  context: RenderContext;
}

/** Fields of a need that stand at the head of its page. */
export const placedOfNeed = ['progress', 'publicAppeal'];

/** What whoever would give reads first: how far it has come, by which right it is asked, whom to reach. */
export function NeedLead({ need, directory, context }: Props) {
  const { locale } = context;
  const { progress, contacts, direction } = need;
  const association = directory.byId.associations.get(need.association);
  return (
    <>
      {progress && (
        <p className="progress">
          <ProgressLine progress={progress} context={context} />
        </p>
      )}
      <Right need={need} context={context} />
      <CallButtons
        contacts={contacts ?? association?.contacts ?? []}
        website={undefined}
        context={context}
      />
      {direction === 'seeks' && findWay(need) && (
        <p className="soft">
          <Localized of={t(locale, 'giving.unprocessed')} on={locale} />
        </p>
      )}
    </>
  );
}

/** Law 18-18: an appeal names its authorisation, who gave it and its end; else one talks with the association. */
function Right({ need, context: { locale } }: Pick<Props, 'need' | 'context'>) {
  const { authorisation, publicAppeal, kind, direction } = need;
  const said =
    publicAppeal && authorisation
      ? t(locale, 'giving.appeal', {
          authority: (lang) => resolveText(authorisation.authority, lang)?.text ?? '',
          number: authorisation.number,
          date: (lang) => formatDate(authorisation.to, lang),
        })
      : kind === 'financial' && direction === 'seeks' && t(locale, 'giving.talk');
  return (
    said && (
      <p className="notice" data-right={publicAppeal ? 'appeal' : 'talk'}>
        <Localized of={said} on={locale} />
      </p>
    )
  );
}
