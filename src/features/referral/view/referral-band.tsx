import { hrefOf, networkPathOf } from '#directory/addresses.ts';
import { isAlone, type ReferralNetwork } from '#features/referral/referral-network.ts';
import { pickText, type Said } from '#i18n/said.ts';
import { t } from '#i18n/t.ts';
import type { Association } from '#model/associations.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import { FieldValue } from '#site/views/field-value.tsx';
import type { Surroundings } from '#site/views/look-up.ts';
import { Section } from '#site/views/section.tsx';
import { Words } from '#site/views/words.tsx';

interface Props {
  association: Association;
  fields: FieldNode;
  network: ReferralNetwork | undefined;
  around: Surroundings;
}

/** How others send it people, whom it sends them to, and who does both; nothing where nobody said. */
export function ReferralBand({ association, fields, network, around }: Props) {
  const { locale } = around;
  const { id, referrals, refersTo = [] } = association;
  const known = network ?? { mutual: [], to: refersTo, from: [] };
  if (!referrals && isAlone(known)) return null;
  const groups = [
    { ids: known.mutual, said: t(locale, 'refer.mutual') },
    { ids: known.to, said: pickText(fields.properties?.refersTo?.labels, locale) },
    { ids: known.from, said: t(locale, 'refer.from') },
  ];
  return (
    <Section title={t(locale, 'refer.network')} locale={locale} sheet="referrals">
      {referrals && (
        <FieldValue value={referrals} field={fields.properties?.referrals ?? {}} around={around} />
      )}
      {!isAlone(known) && (
        <dl className="facts off-sheet">
          {groups.map(({ ids, said }) => (
            <Group key={said?.text} ids={ids} said={said} around={around} />
          ))}
        </dl>
      )}
      {network && !isAlone(network) && (
        <p className="screen-only">
          <a className="more" href={hrefOf(locale, networkPathOf(id))}>
            <Words of={t(locale, 'refer.whole')} on={locale} />
          </a>
        </p>
      )}
    </Section>
  );
}

function Group({
  ids,
  said,
  around: { locale, lookUp },
}: {
  ids: readonly string[];
  said: Said | undefined;
  around: Surroundings;
}) {
  if (ids.length === 0) return null;
  return (
    <div>
      <dt>
        <Words of={said} on={locale} />
      </dt>
      <dd>
        <ul className="plain-list">
          {ids.map((id) => {
            const target = lookUp('associations', id);
            return (
              target && (
                <li key={id}>
                  <a href={target.href}>
                    <Words of={target.name} on={locale} />
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
