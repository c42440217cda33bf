import type { ReactNode } from 'react';
import type { Boxes, FormQuestion, Group, Input, List } from '#features/proposals/form/question.ts';
import { type LocalizedText, resolveText } from '#i18n/localized-text.ts';
import type { MessageKey } from '#i18n/messages.ts';
import { t } from '#i18n/t.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import { isTextKind, type Kind } from '#model/kinds.ts';
import type { Locale } from '#model/locales.ts';
import { Localized, langOf } from '#site/views/localized.tsx';
import { Control } from './control.tsx';

interface Props<Q extends FormQuestion> {
  question: Q;
  locale: Locale;
  /** Where a record stands filled in, it shows by itself what belongs where. */
  hints: boolean;
}

/**
 * The schema’s own hints of these kinds speak of the file, not of what a visitor may type. Every other
 * kind is typed as the file says it, and keeps its hint.
 */
const typedHints: Partial<Record<Kind, MessageKey>> = {
  phone: 'propose.hint.phone',
  'week-hours': 'propose.hint.hours',
  commune: 'propose.hint.commune',
  country: 'propose.hint.country',
};

/** Any questions of a form: one line, a text in its languages, boxes, a group or a list. */
export function QuestionField(props: Props<FormQuestion>): ReactNode {
  const { question } = props;
  if (question.as === 'input')
    return <InputField {...props} question={question} label={fieldName(question, props.locale)} />;
  if (question.as === 'boxes') return <BoxesField {...props} question={question} />;
  if (question.as === 'list') return <ListField {...props} question={question} />;
  return isTextKind(question.node.kind) ? (
    <TextField {...props} question={question} />
  ) : (
    <Fields {...props} question={question} />
  );
}

function InputField({
  question,
  locale,
  hints,
  label,
  node = question.node,
}: Props<Input> & { label: LocalizedText; node?: FieldNode }) {
  // What is not typed as the file says it is explained until it stands there (propose.css).
  const isOddlyTyped = node.kind && typedHints[node.kind];
  return (
    <label>
      {question.isNeeded ? (
        <span>
          <Localized of={label} on={locale} />
          <Needed locale={locale} />
        </span>
      ) : (
        <Localized of={label} on={locale} />
      )}
      {(hints || isOddlyTyped) && <Hint node={node} locale={locale} />}
      <Control input={question} locale={locale} />
    </label>
  );
}

/** A text in the language of the page. The phone adds the one that the page shows instead. */
function TextField({ question, ...props }: Props<Group>) {
  return question.questions.map(([lang, input]) => (
    <InputField
      key={lang}
      {...props}
      question={input as Input}
      label={fieldName(question, props.locale)}
      node={question.node}
    />
  ));
}

function BoxesField({ question, locale, hints }: Props<Boxes>) {
  return (
    <fieldset className="boxes" {...(question.isNeeded && { 'data-needed': '' })}>
      <Legend node={question.node} name={question.name} locale={locale}>
        {question.isNeeded && <Needed locale={locale} />}
      </Legend>
      {hints && <Hint node={question.node} locale={locale} />}
      {question.options.map(({ value, name, lang }) => (
        <label key={value}>
          <input type="checkbox" name={`${question.name}.${value}`} />
          <Localized of={{ text: name, lang }} on={locale} />
        </label>
      ))}
    </fieldset>
  );
}

/** Questions that belong together; those that few people answer are folded. */
function Fields({ question, ...props }: Props<Group>) {
  const { node, name } = question;
  const label = fieldName(question, props.locale);
  const fields = question.questions.map(([key, inner]) => (
    <QuestionField key={key} {...props} question={inner} />
  ));
  if (name.includes('.') && node.kind !== 'hours')
    return (
      <details className="one-more">
        <summary {...langOf(label, props.locale)}>{label.text}</summary>
        {fields}
      </details>
    );
  return (
    <fieldset>
      <Legend node={node} name={name} locale={props.locale} />
      {fields}
    </fieldset>
  );
}

/** One of a list, blank. The phone copies it for each that a record has, and leaves one to fill in. */
function ListField({ question, locale, hints }: Props<List>) {
  const { node, name, items, isFolded } = question;
  const isOpen = isNear(name) && !isFolded;
  const label = fieldName(question, locale);
  const full = node.maxItems && { 'data-full': node.maxItems };
  return (
    <fieldset>
      <Legend node={node} name={name} locale={locale}>
        {question.isNeeded && <Needed locale={locale} />}
      </Legend>
      {hints && <Hint node={node} locale={locale} />}
      {items.map((item, index) => {
        const title = t(locale, 'propose.item', { list: label.text, number: index + 1 }).text;
        if (item.as === 'input' || isTextKind(item.node.kind))
          return (
            <Control
              key={item.name}
              input={item.as === 'group' ? (item.questions[0]?.[1] as Input) : (item as Input)}
              locale={locale}
              label={{ text: title, lang: label.lang }}
              {...full}
            />
          );
        return (
          <details
            key={item.name}
            className={isOpen ? 'one-more item' : 'one-more'}
            open={isOpen}
            // Found by its name, as a field is. No other bears it, so that none closes with it.
            name={item.name}
            {...full}
          >
            <summary>
              <span>
                <Localized of={t(locale, 'propose.add')} on={locale} />
              </span>
              <b {...langOf(label, locale)}>{title}</b>
            </summary>
            {listFields(item).map((each) => (
              <QuestionField
                key={each.name}
                locale={locale}
                hints={hints && index === 0}
                question={each}
              />
            ))}
          </details>
        );
      })}
    </fieldset>
  );
}

/** `contacts.0.phones` is what people look for; what is further inside is not. */
function isNear(name: string): boolean {
  return name.split('.').length <= 3;
}

function listFields(item: FormQuestion): readonly FormQuestion[] {
  return item.as === 'group' ? item.questions.map(([, inner]) => inner) : [item];
}

function Legend({
  node,
  name,
  locale,
  children,
}: Pick<FormQuestion, 'node' | 'name'> & { locale: Locale; children?: ReactNode }) {
  const label = fieldName({ node, name }, locale);
  if (!children) return <legend {...langOf(label, locale)}>{label.text}</legend>;
  return (
    <legend>
      <Localized of={label} on={locale} />
      {children}
    </legend>
  );
}

/** Said in words, for a star means nothing to whoever never filled in a form. */
function Needed({ locale }: { locale: Locale }) {
  return (
    <>
      {' '}
      <small className="needed">
        (<Localized of={t(locale, 'propose.needed')} on={locale} />)
      </small>
    </>
  );
}

function Hint({ node, locale }: { node: FieldNode; locale: Locale }) {
  const isAssociation = (node.items ?? node).collection === 'associations';
  const own = isAssociation ? 'propose.hint.association' : node.kind && typedHints[node.kind];
  const hint = own ? t(locale, own) : resolveText(node.hints, locale);
  return hint ? <small {...langOf(hint, locale)}>{hint.text}</small> : null;
}

export function fieldName(
  { node, name }: Pick<FormQuestion, 'node' | 'name'>,
  locale: Locale,
): LocalizedText {
  return resolveText(node.labels, locale) ?? { text: name.replace(/^.*\./, ''), lang: 'en' };
}
