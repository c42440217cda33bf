import { locales } from '#model/locales.ts';

/** Where an address leads at which there is no file; the first that fits counts. */
export interface Redirect {
  /** `:name` is one part of the address, `*` at the end is all the rest. */
  from: string;
  /** What page of a list is asked for, `?page=2`: this one, or any whole number. */
  page?: '1' | 'any';
  /** May use the parts that `from` names, and `:page`. */
  to: string;
  /** 301: the browser goes there. 200: that file is the answer. 404: so is that page, which says that there is nothing. */
  status: 200 | 301 | 404;
}

/** The one table of them; `npm run generate` writes it into `netlify.toml`, each build into the settings of nginx and Caddy. */
export const redirects: readonly Redirect[] = [
  // Each association had a form page of its own. What is there, as the form of them all, is not hidden.
  {
    from: '/:locale/propose/:id/',
    to: '/:locale/propose/associations/?id=:id',
    status: 301,
  },
  // The static API of HSDS answers at the addresses of the standard, too: what it says is in openapi.json.
  { from: '/data/hsds', to: '/data/hsds/index.json', status: 200 },
  { from: '/data/hsds/:list', page: '1', to: '/data/hsds/:list.json', status: 200 },
  { from: '/data/hsds/:list', page: 'any', to: '/data/hsds/:list/page-:page.json', status: 200 },
  { from: '/data/hsds/:list', to: '/data/hsds/:list.json', status: 200 },
  { from: '/data/hsds/:list/:id', to: '/data/hsds/:list/:id.json', status: 200 },
  // A page that does not exist says so in the language of its address; everything else falls to /404.html.
  ...locales.map(
    (locale): Redirect => ({ from: `/${locale}/*`, to: `/${locale}/404/`, status: 404 }),
  ),
];
