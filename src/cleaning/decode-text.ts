/**
 * The text of a file that somebody saved: UTF-8 or UTF-16, else the alphabet of an old editor, Arabic
 * where letters of it stand beside one another, for French hardly ever has three accents in a row.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const isUtf8 = hasUtf8(bytes);
    const isArabic = /[\x80-\xFF]{3}/.test(Buffer.from(bytes).toString('latin1'));
    const alphabet = isUtf8 ? 'utf-8' : isArabic ? 'windows-1256' : 'windows-1252';
    return new TextDecoder(alphabet).decode(bytes);
  }
}

/** A file of UTF-8 with a broken letter somewhere stays UTF-8, and the letter is asked about. */
function hasUtf8(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('latin1');
  const whole =
    text.match(/[\xC3-\xDF][\x80-\xBF](?![\x80-\xBF])|[\xE0-\xEF][\x80-\xBF]{2}/g)?.join('') ?? '';
  const high = text.match(/[\x80-\xFF]/g)?.length ?? 0;
  return whole.length > high / 2;
}
