/** A mail whose subject and first words are there already. Line ends as mail asks for (RFC 6068). */
export function writeMailLink(address: string, subject: string, body: string): string {
  const words = body.replace(/\r?\n/g, '\r\n');
  return `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(words)}`;
}

/** A message of WhatsApp whose words are there already. @param number international, `+212612345678` */
export function writeWhatsappLink(number: string, words: string): string {
  return `https://wa.me/${number.slice(1)}?text=${encodeURIComponent(words)}`;
}
