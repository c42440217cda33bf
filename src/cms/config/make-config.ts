import type { IssueLocale } from '#i18n/describe-issue.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { sayCms } from '#i18n/say-cms.ts';
import { nameCollection } from '#model/collection-names.ts';
import { type Collection, collections, describeCollection, schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import { expectedBeside, type Locale, localeTable } from '#model/locales.ts';
import { page } from '#model/pages.ts';
import { type Site, site as siteSchema } from '#model/site.ts';
import type { DecapBackend, DecapCollection, DecapConfig, DecapField } from './decap-config.ts';
import { formatOf } from './format-of.ts';
import { makeFields } from './make-field.ts';

/** A prose page that exists: only these can be edited, as Decap cannot name a new one in two parts. */
export interface KnownPage {
  id: string;
  locale: Locale;
  title: string;
}

export interface ConfigInput {
  language: IssueLocale;
  site: Site;
  pages: readonly KnownPage[];
  backend: DecapBackend;
}

/** Decap's configuration in one language of the editor, from the schemas alone. */
export function makeConfig({ language, site, pages, backend }: ConfigInput): DecapConfig {
  return {
    backend,
    publish_mode: 'editorial_workflow',
    locale: language,
    site_url: site.url,
    logo_url: '../icon.svg',
    // Decap insists on a folder for uploads; no widget offers any.
    media_folder: 'content/uploads',
    public_folder: '/uploads',
    show_preview_links: false,
    slug: { encoding: 'ascii' },
    editor: { preview: true },
    collections: [
      ...collections.map((collection) => makeCollection(collection, language)),
      makePages(pages, language),
      makeSite(language),
    ],
  };
}

function makeCollection(collection: Collection, language: IssueLocale): DecapCollection {
  const { one, many, about } = nameCollection(collection);
  const fields = describeFields(schemas[collection]);
  const other = expectedBeside(language);
  return {
    name: collection,
    label: say(many, language),
    label_singular: say(one, language),
    description: say(about, language),
    folder: `content/${collection}`,
    // The State makes these: their names can be corrected, but nobody adds one in a form.
    create: describeCollection(collection).group !== 'territories',
    delete: false,
    slug: '{{id}}',
    identifier_field: 'id',
    summary: fields.properties?.name
      ? `{{name.${language}}} {{name.${other}}} ({{id}})`
      : '{{pseudonym}} ({{id}})',
    // Sorting reads every record, one request each.
    sortable_fields: [],
    extension: 'yaml',
    format: formatOf(collection),
    fields: makeFields(fields, language, true),
  };
}

function makePages(pages: readonly KnownPage[], language: IssueLocale): DecapCollection {
  const body: DecapField = {
    name: 'body',
    label: sayCms('body', language),
    hint: sayCms('bodyHint', language),
    widget: 'text',
    required: true,
  };
  const fields = [...makeFields(describeFields(page), language, true), body];
  return {
    name: 'pages',
    label: sayCms('pages', language),
    delete: false,
    format: formatOf('pages'),
    files: pages.map(({ id, locale, title }) => ({
      name: `${id}-${locale}`,
      label: sayCms('page', language, { page: title, language: localeTable[locale].name }),
      file: `content/pages/${id}/${locale}.md`,
      fields,
    })),
  };
}

function makeSite(language: IssueLocale): DecapCollection {
  const fields = makeFields(describeFields(siteSchema), language, true);
  return {
    name: 'site',
    label: sayCms('site', language),
    delete: false,
    format: formatOf('site'),
    files: [
      { name: 'site', label: sayCms('settings', language), file: 'content/site.yaml', fields },
    ],
  };
}

function say(labels: Parameters<typeof resolveText>[0], language: IssueLocale): string {
  return resolveText(labels, language)?.text ?? '';
}
