import type { DecapBackend } from '#cms/config/decap-config.ts';

/**
 * The content security policy of the editor’s page. Its scripts are files of its own; Decap’s styles
 * are made while it runs. `frame-ancestors` stands in `public/_headers`, as no `<meta>` may say it.
 */
export function writePolicy(backend: DecapBackend): string {
  const isGithub = backend.name === 'github';
  const api = backend.api_root ? new URL(backend.api_root).origin : 'https://api.github.com';
  const services = isGithub ? [api, 'https://www.githubstatus.com'] : [];
  const pictures = isGithub ? ['https://avatars.githubusercontent.com'] : [];
  const rules = {
    'default-src': ["'self'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:', ...pictures],
    'connect-src': ["'self'", 'blob:', ...services],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  };
  return Object.entries(rules)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
