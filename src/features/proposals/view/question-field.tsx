import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Boxes, FormQuestion, Group, Input, List } from '#features/proposals/form/question.ts';
import { type LocalizedText, resolveText } from '#i18n/localized-text.ts';
import type { MessageKey } from '#i18n/messages.ts';
import { t } from '#i18n/t.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import { isTextKind, type Kind } from '#model/kinds.ts';
import { type Locale, localeEntry } from '#model/locales.ts';
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
export function drawQuestions(
  questions: readonly FormQuestion[],
  locale: Locale,
  hints: boolean,
): string {
  const drawn = questions.map((question) => drawQuestion({ question, locale, hints }));
  return drawn.join('');
}

/** Two thirds of a form are blank, and the same for every record: they are drawn once for all pages. */
function drawQuestion(props: Props<FormQuestion>): string {
  const { question, locale, hints } = props;
  const draw = () => renderToStaticMarkup(<FieldAnew {...props} />);
  if (question.value !== undefined) return draw();
  const id = `${locale} ${hints}`;
  const known = drawn.get(question) ?? new Map<string, string>();
  drawn.set(question, known);
  const html = known.get(id) ?? draw();
  known.set(id, html);
  return html;
}

const drawn = new WeakMap<FormQuestion, Map<string, string>>();

/** A question inside a part that a record has. */
function QuestionField(props: Props<FormQuestion>): ReactNode {
  if (props.question.value !== undefined) return <FieldAnew {...props} />;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React has just written it.
  return <div dangerouslySetInnerHTML={{ __html: drawQuestion(props) }} />;
}

function FieldAnew(props: Props<FormQuestion>): ReactNode {
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
  // What is not typed as the file says it is explained until it stands there.
  const isOddlyTyped = node.kind && typedHints[node.kind] && question.value === undefined;
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

/** The same text in each language that is asked; the page’s own needs no name. */
function TextField({ question, locale, ...props }: Props<Group>) {
  const label = fieldName(question, locale);
  return question.questions.map(([lang, input], index) => {
    const own = input as Input;
    const language = localeEntry(own.lang ?? locale).name;
    return (
      <InputField
        key={lang}
        {...props}
        question={own}
        locale={locale}
        label={own.lang === locale ? label : { ...label, text: `${label.text} (${language})` }}
        hints={props.hints && index === 0}
        node={question.node}
      />
    );
  });
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
          <input
            type="checkbox"
            name={`${question.name}.${value}`}
            {...(question.chosen.includes(value) && { defaultChecked: true })}
          />
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
  const Field = question.value === undefined ? FieldAnew : QuestionField;
  const fields = question.questions.map(([key, inner]) => (
    <Field key={key} {...props} question={inner} />
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

function ListField({ question, locale, hints }: Props<List>) {
  const { node, name, items } = question;
  const label = fieldName(question, locale);
  return (
    <fieldset>
      <Legend node={node} name={name} locale={locale} />
      {hints && <Hint node={node} locale={locale} />}
      {items.map((item, index) => {
        const title = `${label.text} ${index + 1}`;
        if (item.as === 'input')
          return <Control key={item.name} input={item} locale={locale} label={title} />;
        if (item.as === 'group' && isTextKind(item.node.kind))
          return <TextItem key={item.name} question={item} locale={locale} title={title} />;
        const inner = { locale, hints: hints && index === 0 };
        const Field = item.value === undefined ? FieldAnew : QuestionField;
        const fields = listFields(item).map((each) => (
          <Field key={each.name} {...inner} question={each} />
        ));
        const isOpen = item.value !== undefined || (items.length === 1 && isNear(name));
        return isOpen ? (
          <fieldset key={item.name} className="item">
            <legend {...langOf(label, locale)}>{title}</legend>
            {fields}
          </fieldset>
        ) : (
          <details key={item.name} className="one-more">
            <summary>
              <Localized of={t(locale, 'propose.add')} on={locale} />
              <span className="visually-hidden" {...langOf(label, locale)}>
                {title}
              </span>
            </summary>
            {fields}
          </details>
        );
      })}
    </fieldset>
  );
}

/** One text of a list, which is named by its place in it: only another language than the page’s is said. */
function TextItem({ question, locale, title }: { question: Group; locale: Locale; title: string }) {
  return question.questions.map(([lang, input]) => {
    const own = input as Input;
    if (own.lang === locale)
      return <Control key={lang} input={own} locale={locale} label={title} />;
    return (
      <label key={lang}>
        {localeEntry(own.lang ?? locale).name}
        <Control input={own} locale={locale} label={title} />
      </label>
    );
  });
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
  const own = node.kind && typedHints[node.kind];
  const hint = own ? t(locale, own) : resolveText(node.hints, locale);
  return hint ? <small {...langOf(hint, locale)}>{hint.text}</small> : null;
}

export function fieldName(
  { node, name }: Pick<FormQuestion, 'node' | 'name'>,
  locale: Locale,
): LocalizedText {
  return resolveText(node.labels, locale) ?? { text: name.replace(/^.*\./, ''), lang: 'en' };
}
