import type { MemberCount, Network } from '#features/partners/networks.ts';
import { formatNumber } from '#i18n/format.ts';
import { t } from '#i18n/t.ts';
import { Localized } from '#site/views/localized.tsx';
import type { RenderContext } from '#site/views/render-context.ts';

interface Props {
  network: Network;
  /** So many subjects, and as many provinces. */
  most: number;
  /** Where its headings stand below those of the page. */
  heading: 'h2' | 'h3';
  context: RenderContext;
}

/** What the members of a network do and where, each with how many of them. */
export function NetworkSums({ network, most, heading: Heading, context }: Props) {
  const { locale } = context;
  const groups = [
    { title: 'networks.what', collection: 'focus-areas', sums: network.subjects },
    { title: 'networks.where', collection: 'provinces', sums: network.provinces },
  ] as const;
  return groups.map(
    ({ title, collection, sums }) =>
      sums.length > 0 && (
        <div className="sums" key={title}>
          <Heading>
            <Localized of={t(locale, title)} on={locale} />
          </Heading>
          <ul className="chips">
            {sums.slice(0, most).map((sum) => (
              <SumChip key={sum[0]} collection={collection} sum={sum} context={context} />
            ))}
          </ul>
        </div>
      ),
  );
}

function SumChip({
  collection,
  sum: [id, count],
  context,
}: {
  collection: 'focus-areas' | 'provinces';
  sum: MemberCount;
  context: RenderContext;
}) {
  const target = context.lookUp(collection, id);
  if (!target) return null;
  return (
    <li>
      <a href={target.href}>
        <Localized of={target.name} on={context.locale} />
        <span className="count">{formatNumber(count, context.locale)}</span>
      </a>
    </li>
  );
}
