declare module 'subset-font' {
  /** Cuts a font down to the glyphs of a text. */
  function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2' },
  ): Promise<Buffer>;
  export = subsetFont;
}
