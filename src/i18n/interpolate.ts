/** Fills in what a text left open: `interpolate('In {place}', { place: 'Zagora' })`. */
export function interpolate(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
}
