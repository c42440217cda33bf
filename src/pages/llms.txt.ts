import { dataPath, hrefOf } from '#directory/addresses.ts';
import { loadDirectory } from '#directory/load.ts';
import { writeLlmsText } from '#exports/open-data/write-llms-text.ts';

/** What programs that read for people find here. https://llmstxt.org/ */
export async function GET() {
  return new Response(writeLlmsText(await loadDirectory(), hrefOf('en', dataPath)));
}
