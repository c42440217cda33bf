import type { ReactNode } from 'react';
import { basePath } from '#base/base-path.ts';
import type { CompareProps } from '#features/overview/compare-props.ts';
import type { Loaded } from '#features/referral/phone/load-record.ts';
import { MarkedText, TakenContent } from '#features/referral/phone/marked-text.tsx';
import type { SheetRecord } from '#features/referral/phone/take-parts.ts';
import { formatNumber } from '#i18n/format.ts';
import { formatPercent } from '#i18n/format-percent.ts';
import { interpolate } from '#i18n/interpolate.ts';
import { Localized } from '#site/views/localized.tsx';
import type { ProvinceFacts } from './region-facts.ts';

interface Column {
  id: string;
  head: ReactNode;
}
interface Line {
  id: string;
  head: ReactNode;
  cells: ReactNode[];
}

/** Provinces by what the census says, what is listed there, and each need with who is listed for it. */
export function CompareProvinces({
  found,
  props: { locale, texts, words, provinces },
}: {
  found: readonly (readonly [id: string, facts: ProvinceFacts])[];
  props: CompareProps;
}) {
  const count = (value: number) => formatNumber(value, locale);
  const [first] = found.map(([, { figures }]) => figures);
  const lines: Line[] = [
    ...(first ?? []).map(([name], at) => ({
      id: name,
      head: name,
      cells: found.map(([, { figures }]) => figures[at]?.[1]),
    })),
    {
      id: 'listed',
      head: <Localized of={words.listed} on={locale} />,
      cells: found.map(([, { listed }]) => count(listed)),
    },
    {
      id: 'verified',
      head: <Localized of={words.verified} on={locale} />,
      cells: found.map(([, { verified }]) => count(verified)),
    },
    ...Object.entries(texts.focus).map(([focus, { need }]) => ({
      id: focus,
      head: <Localized of={need} on={locale} />,
      cells: found.map(([, { cells }]) => {
        const facts = cells[focus]?.facts;
        const values = facts && {
          share: formatPercent(facts.share, locale),
          listed: count(facts.listed),
        };
        const { text, lang } = words.cell;
        return values && <Localized of={{ text: interpolate(text, values), lang }} on={locale} />;
      }),
    })),
  ];
  const columns = found.map(([id]) => ({
    id,
    head: (
      <a href={`${provinces}${id}/`}>
        <Localized of={texts.provinces[id]} on={locale} />
      </a>
    ),
  }));
  return <SideBySide caption={words.title.text} columns={columns} lines={lines} />;
}

/** Associations by the parts of their pages, as these say them. */
export function CompareAssociations({
  found,
  props: { locale, words },
}: {
  found: readonly (readonly [id: string, record: SheetRecord])[];
  props: CompareProps;
}) {
  const records = found.map(([, record]) => record);
  const parts = new Map(
    records.flatMap(({ parts }) => parts.map(({ name, title }) => [name, title] as const)),
  );
  const lines: Line[] = [
    {
      id: 'about',
      head: <Localized of={words.about} on={locale} />,
      cells: records.map(({ summary, status }) => (
        <span key={summary?.text}>
          <MarkedText of={summary} /> <MarkedText of={status} />
        </span>
      )),
    },
    {
      id: 'trust',
      head: <Localized of={words.trust} on={locale} />,
      cells: records.map(({ trust }) => <MarkedText key={trust?.text} of={trust} />),
    },
    ...[...parts].map(([name, title]) => ({
      id: name,
      head: (
        <h3>
          <MarkedText of={title} />
        </h3>
      ),
      cells: records.map(({ parts }) => {
        const part = parts.find((each) => each.name === name);
        return part && <TakenContent key={name} of={part.content} />;
      }),
    })),
  ];
  const columns = found.map(([id, { names }]) => ({
    id,
    head: (
      <a href={`${basePath}/${locale}/associations/${id}/`}>
        <MarkedText of={names[0]} />
      </a>
    ),
  }));
  return <SideBySide caption={words.title.text} columns={columns} lines={lines} />;
}

/** Whether a profile came. */
export function isRecord(loaded: Loaded): loaded is SheetRecord {
  return typeof loaded === 'object';
}

function SideBySide({
  caption,
  columns,
  lines,
}: {
  caption: string;
  columns: Column[];
  lines: Line[];
}) {
  return (
    <div className="scrolls">
      <table className="compared">
        <caption className="visually-hidden">
          <h2>{caption}</h2>
        </caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ id, head }) => (
              <th scope="col" key={id}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, head, cells }) => (
            <tr key={id}>
              <th scope="row">{head}</th>
              {cells.map((cell, at) => (
                <td key={columns[at]?.id}>{cell ?? '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
