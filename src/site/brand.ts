/**
 * The colours that the site has outside its style sheets too: around the address bar, on icons, in the
 * picture that a shared link shows. They are colours of `styles/palette.css`.
 */
export const brand = {
  blue: '#1d4aa5',
  deepBlue: '#12306f',
  sand: '#fbf7ef',
  amber: '#e3a018',
} as const;
