import type { Locator } from '@playwright/test';
import jsQR from 'jsqr';

/** A camera comes nearer than a page is drawn: a square of one point would be lost. */
const nearer = 2;

/** What a telephone reads in the QR code that a part of the page shows, as it is drawn there. */
export async function readSources(part: Locator): Promise<string | undefined> {
  const page = part.page();
  // Of the whole page: under the media of paper nothing comes to rest that is to be scrolled to.
  const clip = await part.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  });
  const shot = await page.screenshot({ fullPage: true, clip });
  const source = `data:image/png;base64,${shot.toString('base64')}`;
  const { dark, width, height } = await page.evaluate(
    async ({ source, nearer }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const [width, height] = [image.width * nearer, image.height * nearer];
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0, width, height);
      const pixels = context?.getImageData(0, 0, width, height).data ?? [];
      let dark = '';
      for (let at = 0; at < pixels.length; at += 4) dark += (pixels[at] ?? 0) < 128 ? '1' : '0';
      return { dark, width, height };
    },
    { source, nearer },
  );
  const seen = Uint8ClampedArray.from({ length: dark.length * 4 }, (_, at) =>
    at % 4 < 3 && dark[at >> 2] === '1' ? 0 : 255,
  );
  return jsQR(seen, width, height)?.data;
}
