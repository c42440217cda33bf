/**
 * A number as people read it, of which there is one way for each reader. Its spaces do not break.
 *
 * A number of this country is written as it is dialled at home, `06 61 23 45 67`; abroad it is
 * `+212 6 61 23 45 67`; whoever reads a message may be in either place. Numbers of
 * other countries are always international, and short ones (`2511`) are dialled at home only.
 *
 * @param number as it is recorded: `+212661234567`, `2511`, `0801004747`
 */
export function writePhone(number: string, reader: 'home' | 'abroad' | 'either' = 'home'): string {
  const [, start = '', rest = ''] = /^(?:\+212|0)([5-9])(\d{8})$/.exec(number) ?? [];
  if (!start) return number;
  const pairs = rest.replace(/\d\d/g, '\u00a0$&');
  const home = `0${start}${pairs}`;
  // What is recorded without the country is not answered from elsewhere.
  if (reader === 'home' || number.startsWith('0')) return home;
  const abroad = `+212\u00a0${start}${pairs}`;
  return reader === 'abroad' ? abroad : `${home} (${abroad})`;
}
