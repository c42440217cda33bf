import { z } from 'zod';
import { choice, object } from './field.ts';

/** An address on the web. Only `https:`; validation looks at the host name as well. */
export const webLink = z
  .string()
  .max(500)
  .regex(/^https:\/\/[^\s]+$/)
  .meta({ kind: 'link', format: 'uri' });

/** The address of a whole site: its host, and the path below which it stands there, if any; no slash at its end. */
export const siteAddress = z
  .string()
  .max(200)
  .regex(/^https:\/\/[^\s/?#]+(\/[\w~-][\w.~-]*)*$/)
  .meta({ kind: 'origin', format: 'uri' });

/** A profile in a social network. */
export const socialLink = object('socialLink', {
  network: choice(['facebook', 'instagram', 'linkedin', 'tiktok', 'x', 'youtube', 'other']),
  url: webLink,
}).meta({ kind: 'social-link' });
