import type { AstroUserConfig } from 'astro';

/** What every page may load; `trim-policy` leaves of it in a page what that page needs. */
export const contentSecurityPolicy: Exclude<
  NonNullable<AstroUserConfig['security']>['csp'],
  undefined
> = {
  directives: [
    "default-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ],
};
