/** What a browser is told about the site's search. */
export interface SearchDescription {
  /** What the browser calls it; it takes 16 characters. */
  name: string;
  description: string;
  /** Language tag of the results. */
  language: string;
  /** Absolute address of the page that takes the words as `q`. */
  results: string;
  /** Absolute address of this description. */
  self: string;
  icon: string;
}

/**
 * An OpenSearch description, by which a browser can search the site from its own bar.
 * https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function writeOpenSearch(search: SearchDescription): string {
  const { name, description, language, results, self, icon } = search;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(shorten(name))}</ShortName>
  <Description>${escapeXml(description)}</Description>
  <Language>${escapeXml(language)}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${escapeXml(icon)}</Image>
  <Url type="text/html" method="get" template="${escapeXml(`${results}?q={searchTerms}`)}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(self)}"/>
</OpenSearchDescription>
`;
}

/** Whole words as far as they fit, or as many letters. */
function shorten(name: string): string {
  const letters = [...name];
  if (letters.length <= 16) return name;
  const words = letters.slice(0, 17).join('').split(' ').slice(0, -1).join(' ');
  return words || letters.slice(0, 16).join('');
}

function escapeXml(text: string): string {
  const names: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
  return text.replace(/[&<>"]/g, (sign) => `&${names[sign]};`);
}
