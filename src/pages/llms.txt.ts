import { absoluteHref, dataPath, hrefOf } from '#directory/addresses.ts';
import { loadDirectory } from '#directory/load.ts';
import { writeLlmsText } from '#exports/open-data/write-llms-text.ts';

/** What programs that read for people find here. https://llmstxt.org/ */
export async function GET() {
  const directory = await loadDirectory();
  const dataPage = absoluteHref(directory.site.url, hrefOf('en', dataPath));
  return new Response(writeLlmsText(directory, dataPage));
}
