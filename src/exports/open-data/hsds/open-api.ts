import type { Directory } from '#directory/directory.ts';
import { licenceOf } from '#exports/open-data/licences.ts';
import { resolveText } from '#i18n/localized-text.ts';

interface Api {
  /** Whether each thing has a file of its own. */
  single: boolean;
  pageSize: number;
  /** The lists: `organizations`, `services`, … */
  names: readonly string[];
}

/** What the static files answer, for programs that read OpenAPI: the paths of HSDS, each with its ending. */
export function describeApi({ site, today }: Directory, { single, pageSize, names }: Api) {
  const { id, url } = licenceOf('associations');
  const paths = names.flatMap((name) => [
    [`/${name}.json`, describePath(`${name}, page 1`, [], 'Page')] as const,
    [
      `/${name}/page-{page}.json`,
      describePath(
        `${name}, page 2 and those after it; the first page says how many there are`,
        [{ name: 'page', in: 'path', required: true, schema: { type: 'integer', minimum: 2 } }],
        'Page',
      ),
    ] as const,
    ...(single
      ? [
          [
            `/${name}/{id}.json`,
            describePath(`one of ${name}`, [
              {
                name: 'id',
                in: 'path',
                required: true,
                schema: { type: 'string', format: 'uuid' },
              },
            ]),
          ] as const,
        ]
      : []),
  ]);
  return {
    openapi: '3.1.0',
    info: {
      title: `${resolveText(site.name, 'en')?.text ?? 'Twiza'}: HSDS 3.0, as static files`,
      version: today,
      description: [
        'Files that a build writes, at the paths of the HSDS API with the ending .json. Nothing is computed when they are asked for:',
        'there are no parameters (search, per_page, full, proximity, modified_after).',
        `A page holds ${pageSize} things, whole, in the order of their ids.`,
        single
          ? 'Each thing has a file of its own besides.'
          : 'The directory is too large for a file of each thing: look for an id in the pages.',
        'Texts are in French; names and summaries in other languages are attributes whose term is of the taxonomy "languages".',
        'Each language of the site has a package of its own beside this folder: <locale>/json.zip and <locale>/tabular.zip.',
      ].join(' '),
      license: { name: id, url },
    },
    servers: [{ url: `${site.url}/data/hsds` }],
    paths: {
      '/index.json': describePath('which version of HSDS this is'),
      ...Object.fromEntries(paths),
    },
    components: {
      schemas: {
        Page: {
          type: 'object',
          required: [
            'total_items',
            'total_pages',
            'page_number',
            'size',
            'first_page',
            'last_page',
            'empty',
            'contents',
          ],
          properties: {
            total_items: { type: 'integer' },
            total_pages: { type: 'integer' },
            page_number: { type: 'integer' },
            size: { type: 'integer' },
            first_page: { type: 'boolean' },
            last_page: { type: 'boolean' },
            empty: { type: 'boolean' },
            contents: { type: 'array', items: { type: 'object' } },
          },
        },
      },
    },
  };
}

function describePath(summary: string, parameters: readonly object[] = [], schema?: string) {
  const body = schema ? { $ref: `#/components/schemas/${schema}` } : { type: 'object' };
  return {
    get: {
      summary,
      'x-static': true,
      ...(parameters.length > 0 && { parameters }),
      responses: {
        200: { description: summary, content: { 'application/json': { schema: body } } },
        404: { description: 'no such file' },
      },
    },
  };
}
