import { hrefOf, membersPathOf, networksPath } from '#directory/addresses.ts';
import { membersOnProfile, type Network } from '#features/partners/networks.ts';
import { t } from '#i18n/t.ts';
import type { Association } from '#model/associations.ts';
import { describeBrief } from '#site/views/card-model.ts';
import { CompactList } from '#site/views/compact-list.tsx';
import { Localized } from '#site/views/localized.tsx';
import type { RenderContext } from '#site/views/render-context.ts';
import { Section } from '#site/views/section.tsx';
import { NetworkSums } from './network-sums.tsx';

/** Who belongs to a network, and what they do where: the first of them, and the way to all. */
export function NetworkBand({
  association: { id },
  network,
  context,
}: {
  association: Association;
  network: Network | undefined;
  context: RenderContext;
}) {
  if (!network) return null;
  const { locale } = context;
  const { members } = network;
  const cards = members
    .slice(0, membersOnProfile)
    .map((member) => describeBrief('associations', member, context));
  const isWhole = members.length <= membersOnProfile;
  return (
    <Section
      title={t(locale, 'networks.members', { count: members.length })}
      locale={locale}
      id="members"
    >
      <NetworkSums network={network} most={6} heading="h3" context={context} />
      {cards.length > 0 && <CompactList cards={cards} locale={locale} />}
      <p className="screen-only">
        <a className="more" href={hrefOf(locale, isWhole ? networksPath : membersPathOf(id))}>
          <Localized of={t(locale, isWhole ? 'networks.all' : 'networks.whole')} on={locale} />
        </a>
      </p>
    </Section>
  );
}
