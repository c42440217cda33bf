import { t } from '#i18n/t.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import type { Resource } from '#model/resources.ts';
import { describeBrief, describeCard } from '#site/views/card-model.ts';
import { CompactList } from '#site/views/compact-list.tsx';
import { FieldValue } from '#site/views/field-value.tsx';
import { JoinedTexts, Localized, langOf } from '#site/views/localized.tsx';
import type { RenderContext } from '#site/views/render-context.ts';
import { Section } from '#site/views/section.tsx';

/** So many stand there as a whole; of the others a line each. */
const mostWhole = 5;

interface Props {
  answers: readonly Resource[];
  fields: FieldNode;
  /** Where somebody answers; absent where nobody would read it. */
  answerHref?: string | undefined;
  context: RenderContext;
}

/** What other associations say to a question, and the way to say something oneself. */
export function AnswerList({ answers, fields, answerHref, context }: Props) {
  const { locale } = context;
  const more = answers.slice(mostWhole);
  return (
    <Section
      title={t(locale, 'knowHow.answers', { count: answers.length })}
      locale={locale}
      id="answers"
    >
      {answers.slice(0, mostWhole).map((answer) => (
        <Answer key={answer.id} answer={answer} fields={fields} context={context} />
      ))}
      {more.length > 0 && (
        <CompactList
          cards={more.map((each) => describeBrief('resources', each, context))}
          locale={locale}
        />
      )}
      {answers.length === 0 && (
        <p>
          <Localized of={t(locale, 'knowHow.noAnswer')} on={locale} />
        </p>
      )}
      {answerHref && (
        <p className="screen-only">
          <a className="button" href={answerHref}>
            <Localized of={t(locale, 'knowHow.answer')} on={locale} />
          </a>
        </p>
      )}
    </Section>
  );
}

function Answer({
  answer,
  fields,
  context,
}: Pick<Props, 'fields' | 'context'> & { answer: Resource }) {
  const { locale } = context;
  const { href, title, meta, summary } = describeCard('resources', answer, context);
  const { description } = fields.properties ?? {};
  return (
    <article className="answer">
      <h3>
        <a href={href} {...langOf(title, locale)}>
          {title.text}
        </a>
      </h3>
      <p className="meta">
        <JoinedTexts of={meta} on={locale} />
      </p>
      {summary && (
        <p>
          <Localized of={summary} on={locale} />
        </p>
      )}
      {answer.description && description && (
        <FieldValue value={answer.description} field={description} context={context} />
      )}
    </article>
  );
}

/** The question that a record answers, before anything that it says. */
export function AnsweredQuestion({
  question,
  context,
}: {
  question: string | undefined;
  context: RenderContext;
}) {
  const { locale } = context;
  const target = question ? context.lookUp('resources', question) : undefined;
  if (!target?.href) return null;
  return (
    <p className="notice">
      <Localized of={t(locale, 'knowHow.answersTo')} on={locale} />{' '}
      <a href={target.href}>
        <Localized of={target.name} on={locale} />
      </a>
    </p>
  );
}
