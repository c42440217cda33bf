/** Formats of images that may stand beside a record, by the ending of their names, as `sharp` calls them. */
const formats = { png: 'png', jpg: 'jpeg', jpeg: 'jpeg', webp: 'webp' } as const;

/** Pixels of the longer side: enough for a printed page. */
const longestSide = 2400;
/** Pixels; a small file may unfold to a picture that no machine holds. */
const mostPixels = 40_000_000;

/**
 * An image as it goes into the site: drawn anew, upright and no larger than anybody prints it, without what
 * a camera writes beside it. A photo tells where it was taken, by whom and when; a shelter’s must not.
 *
 * @returns what is no image, as it came
 * @throws where it cannot be read as the image that its name says
 */
export async function cleanImage(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const ending = /\.([a-z]+)$/.exec(name)?.[1] ?? '';
  const format = formats[ending as keyof typeof formats];
  if (!format) return bytes;
  // What no site without images needs, no build of it loads.
  const { default: sharp } = await import('sharp');
  const image = sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels });
  return image
    .autoOrient()
    .resize({
      width: longestSide,
      height: longestSide,
      fit: 'inside',
      withoutEnlargement: true,
    })
    .toFormat(format)
    .toBuffer();
}
