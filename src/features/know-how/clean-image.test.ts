import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cleanImage } from './clean-image.ts';

/** A photo of a phone held upright, which says where it was taken. */
async function takePhoto(format: 'jpeg' | 'png' | 'webp', width = 60): Promise<Buffer> {
  const background = { r: 200, g: 90, b: 40 };
  return sharp({ create: { width, height: 40, channels: 3, background } })
    .withExif({
      IFD0: { Artist: 'Somebody', Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 37/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toFormat(format)
    .toBuffer();
}

describe('cleanImage', () => {
  it.each([
    ['photo.jpg', 'jpeg'],
    ['photo.jpeg', 'jpeg'],
    ['photo.png', 'png'],
    ['photo.webp', 'webp'],
  ] as const)(
    'takes from %s where it was taken and by whom, and leaves it upright',
    async (name, format) => {
      const photo = await takePhoto(format);
      expect((await sharp(photo).metadata()).exif).toBeDefined();
      const clean = await cleanImage(name, photo);
      const { exif, orientation, width, height, format: kept } = await sharp(clean).metadata();
      expect({ exif, orientation, width, height, kept }).toEqual({
        ...{ exif: undefined, orientation: undefined, kept: format },
        ...{ width: 40, height: 60 },
      });
      expect(Buffer.from(clean).includes('Somebody')).toBe(false);
    },
  );

  it('makes it no larger than anybody prints it', async () => {
    const { height } = await sharp(
      await cleanImage('a.png', await takePhoto('png', 3000)),
    ).metadata();
    expect(height).toBe(2400);
  });

  it('draws the same image the same each time', async () => {
    const photo = await takePhoto('jpeg');
    expect(await cleanImage('a.jpg', photo)).toEqual(await cleanImage('a.jpg', photo));
  });

  it('leaves what is no image as it came, and refuses what only says that it is one', async () => {
    const text = new TextEncoder().encode('%PDF-1.7');
    expect(await cleanImage('a.pdf', text)).toBe(text);
    await expect(cleanImage('a.png', text)).rejects.toThrow();
    const half = (await takePhoto('png')).subarray(0, 80);
    await expect(cleanImage('a.png', half)).rejects.toThrow();
  });
});
