/**
 * The colours that the site has outside its style sheets too: around the address bar, on icons, in the
 * picture that a shared link shows. `styles/tokens.css` has the same for the light theme.
 */
export const brand = {
  blue: '#1d4aa5',
  deepBlue: '#12306f',
  plaster: '#fbf7ef',
  saffron: '#e3a018',
} as const;
