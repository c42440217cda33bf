import { fill } from '#i18n/fill.ts';
import { localeEntry } from '#locales.ts';
import { Card } from '#views/card.tsx';
import { describeReason } from './describe-reason.ts';
import type { ExplorerProps } from './explorer-props.ts';
import type { Found } from './use-answer.ts';

interface Props extends Pick<ExplorerProps, 'texts' | 'icons' | 'lang' | 'locale'> {
  found: Found;
  /** The numbers of the cards, in order. */
  numbers: readonly number[];
  nameOf: (value: string) => string | undefined;
}

/** Results as the site draws them everywhere, each with the reason why it is one. */
export function ResultList({ found, numbers, texts, icons, locale, lang, nameOf }: Props) {
  const { answer, cards } = found;
  const note = (number: number) => {
    const distance = answer?.distanceOf(number);
    const far =
      distance !== undefined &&
      fill(texts.distance, { distance: Math.max(1, Math.round(distance)) });
    return [far, describeReason(answer?.reasonOf(number), texts, nameOf)]
      .filter(Boolean)
      .join(' · ');
  };
  const { tag, dir } = localeEntry(locale);
  return (
    <ul className="card-grid results" lang={tag} dir={dir}>
      {cards.map((card, at) => {
        const reason = note(numbers[at] ?? -1);
        return (
          <li key={card.href}>
            <Card
              card={{ ...card, drawing: icons.association }}
              locale={locale}
              level={2}
              {...(reason && { note: { text: reason, lang } })}
            />
          </li>
        );
      })}
    </ul>
  );
}
