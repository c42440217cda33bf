import type { AttachedFiles } from '#features/know-how/attached-files.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { saySize } from '#i18n/say-size.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import type { Resource } from '#model/resources.ts';
import { FieldValue } from '#site/views/field-value.tsx';
import { Localized, Ltr } from '#site/views/localized.tsx';
import type { RenderContext } from '#site/views/render-context.ts';

interface Props {
  files: NonNullable<Resource['files']>;
  field: FieldNode;
  /** A preview does not know where they will lie. */
  attached?: AttachedFiles | undefined;
  context: RenderContext;
}

/** What can be downloaded: what it is, in which languages, of which type and how heavy. */
export function FileList({ files, field, attached, context }: Props) {
  const { locale } = context;
  const languages = field.items?.properties?.languages;
  return (
    <ul className="plain-list">
      {files.map(({ file, name, languages: spoken }) => {
        const found = attached?.get(file);
        const title = resolveText(name, locale);
        const words = title ? <Localized of={title} on={locale} /> : <Ltr>{file}</Ltr>;
        return (
          <li key={file}>
            {found ? (
              <a href={found.href} download={file}>
                {words}
              </a>
            ) : (
              words
            )}{' '}
            <span className="soft">
              <Ltr>{file}</Ltr>
              {found && ` · ${saySize(found.bytes, locale)}`}
            </span>
            {spoken && languages && (
              <FieldValue value={spoken} field={languages} context={context} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
