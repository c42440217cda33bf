import { hrefOf, networkPathOf } from '#directory/addresses.ts';
import { isAlone, type ReferralNetwork } from '#features/referral/referral-network.ts';
import { type LocalizedText, resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { Association } from '#model/associations.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import { FieldValue } from '#site/views/field-value.tsx';
import { Localized } from '#site/views/localized.tsx';
import type { RenderContext } from '#site/views/render-context.ts';
import { Section } from '#site/views/section.tsx';

interface Props {
  association: Association;
  fields: FieldNode;
  network: ReferralNetwork | undefined;
  context: RenderContext;
}

/** How others send it people, whom it sends them to, and who does both; nothing where nobody said. */
export function ReferralBand({ association, fields, network, context }: Props) {
  const { locale } = context;
  const { id, referrals, refersTo = [] } = association;
  const known = network ?? { mutual: [], to: refersTo, from: [] };
  if (!referrals && isAlone(known)) return null;
  const groups = [
    { ids: known.mutual, said: t(locale, 'refer.mutual') },
    { ids: known.to, said: resolveText(fields.properties?.refersTo?.labels, locale) },
    { ids: known.from, said: t(locale, 'refer.from') },
  ];
  return (
    <Section title={t(locale, 'refer.network')} locale={locale} sheet="referrals">
      {referrals && (
        <FieldValue
          value={referrals}
          field={fields.properties?.referrals ?? {}}
          context={context}
        />
      )}
      {!isAlone(known) && (
        <dl className="facts off-sheet">
          {groups.map(({ ids, said }) => (
            <Group key={said?.text} ids={ids} said={said} context={context} />
          ))}
        </dl>
      )}
      {network && !isAlone(network) && (
        <p className="screen-only">
          <a className="more" href={hrefOf(locale, networkPathOf(id))}>
            <Localized of={t(locale, 'refer.whole')} on={locale} />
          </a>
        </p>
      )}
    </Section>
  );
}

function Group({
  ids,
  said,
  context: { locale, lookUp },
}: {
  ids: readonly string[];
  said: LocalizedText | undefined;
  context: RenderContext;
}) {
  if (ids.length === 0) return null;
  return (
    <div>
      <dt>
        <Localized of={said} on={locale} />
      </dt>
      <dd>
        <ul className="plain-list">
          {ids.map((id) => {
            const target = lookUp('associations', id);
            return (
              target && (
                <li key={id}>
                  <a href={target.href}>
                    <Localized of={target.name} on={locale} />
                  </a>
                </li>
              )
            );
          })}
        </ul>
      </dd>
    </div>
  );
}
