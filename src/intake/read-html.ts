/** What ends a line on the screen of whoever reads a mail. */
const lineEnd = /<br\b[^>]*>|<\/(?:div|p|li|tr|h[1-6]|blockquote|pre)>/gi;
const unread = /<(style|script|head|title)\b.*?<\/\1>|<!--.*?-->/gis;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/**
 * The lines of a mail that was written in HTML alone. What comes of it is text, which is scanned as
 * any other: nothing is lost if this is not quite what a browser would show.
 */
export function readHtml(html: string): string {
  return html
    .replace(unread, '')
    .replace(/\s+/g, ' ')
    .replace(lineEnd, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (found, decimal, hex, name) => {
      const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      if (name) return entities[name.toLowerCase()] ?? found;
      return point <= 0x10ffff ? String.fromCodePoint(point) : found;
    });
}
