import type { Provider } from '#features/help/find-providers.ts';
import { listPublicsOf } from '#features/help/gather-help.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { Text } from '#model/fields/text.ts';
import type { Audience } from '#model/vocabularies.ts';
import { Localized } from '#site/views/localized.tsx';
import type { RenderContext } from '#site/views/render-context.ts';
import { HelpAnswer } from './help-answer.tsx';

interface Props {
  providers: readonly Provider[];
  province: { id: string; name: Text };
  /** Among which one may choose on this page. */
  publics: readonly Audience[];
  context: RenderContext;
  /** Of the headings: 2 where no title stands above them but the page’s. */
  level?: 2 | 3;
}

/** Those who help, the nearest and best fitting first. */
export function HelpAnswers({ providers, province, publics, context, level = 3 }: Props) {
  return (
    <ul className="answers">
      {providers.map((provider) => {
        const ids = listPublicsOf(provider);
        const numbers = publics.flatMap(({ id }, index) => (ids.includes(id) ? [index + 1] : []));
        return (
          <li key={provider.association.id}>
            <HelpAnswer
              provider={provider}
              province={province}
              publics={ids.includes('everyone') || ids.length === 0 ? undefined : numbers}
              context={context}
              level={level}
            />
          </li>
        );
      })}
    </ul>
  );
}

/**
 * For whom? One choice hides, by the style sheet alone, the answers that are for others: `answers.css`
 * knows publics by their number on the page, and answers without numbers are for whoever comes.
 */
export function PublicChoice({
  publics,
  context: { locale },
}: {
  publics: readonly Audience[];
  context: RenderContext;
}) {
  if (publics.length < 2) return null;
  return (
    <fieldset className="publics">
      <legend>
        <Localized of={t(locale, 'help.forWhom')} on={locale} />
      </legend>
      <label>
        <input type="radio" name="for" value="0" defaultChecked />
        <Localized of={t(locale, 'help.anyone')} on={locale} />
      </label>
      {publics.map(({ id, name }, index) => (
        <label key={id}>
          <input type="radio" name="for" value={index + 1} />
          <Localized of={resolveText(name, locale) ?? { text: id, lang: locale }} on={locale} />
        </label>
      ))}
    </fieldset>
  );
}
