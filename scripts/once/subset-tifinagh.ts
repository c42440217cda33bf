/**
 * Cuts Noto Sans Tifinagh (OFL 1.1) down to the letters of the IRCAM alphabet, for the pages in
 * Tamazight: 6 KB in place of 18. Run it again only when the font or the list of letters changes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { tifinaghLetters } from '#i18n/tamazight/romanise-tifinagh.ts';

const source =
  'node_modules/@fontsource/noto-sans-tifinagh/files/noto-sans-tifinagh-tifinagh-400-normal.woff2';
const target = 'src/site/styles/fonts/noto-sans-tifinagh-ircam.woff2';

const font = await subsetFont(await readFile(source), tifinaghLetters, { targetFormat: 'woff2' });
await writeFile(target, font);
console.log(`${target}: ${font.length} bytes`);
