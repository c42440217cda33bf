import { z } from 'zod';
import { choice, field } from './field.ts';

/** An address on the web. Only `https:`; the gate looks at the host name as well. */
export const webLink = z
  .string()
  .max(500)
  .regex(/^https:\/\/[^\s]+$/)
  .meta({ kind: 'link', format: 'uri' });

/** The address of a whole site: no path, no query, nothing behind the host. */
export const siteOrigin = z
  .string()
  .max(200)
  .regex(/^https:\/\/[^\s/?#]+$/)
  .meta({ kind: 'origin', format: 'uri' });

/** A profile in a social network. */
export const socialLink = z
  .strictObject({
    network: field(
      choice({
        facebook: ['فيسبوك', 'Facebook', 'Facebook', 'Facebook', 'Facebook'],
        instagram: ['إنستغرام', 'Instagram', 'Instagram', 'Instagram', 'Instagram'],
        linkedin: ['لينكدإن', 'LinkedIn', 'LinkedIn', 'LinkedIn', 'LinkedIn'],
        tiktok: ['تيك توك', 'TikTok', 'TikTok', 'TikTok', 'TikTok'],
        x: ['إكس', 'X', 'X', 'X', 'X'],
        youtube: ['يوتيوب', 'YouTube', 'YouTube', 'YouTube', 'YouTube'],
        other: ['موقع آخر', 'Autre', 'Other', 'Otra', 'Andere'],
      }),
      ['الشبكة', 'Réseau', 'Network', 'Red', 'Netzwerk'],
      ['اختاروا الشبكة.', 'Choisissez le réseau.', 'Choose the network.'],
    ),
    url: field(
      webLink,
      ['الرابط', 'Adresse', 'Address', 'Dirección', 'Adresse'],
      ['الرابط الكامل للحساب، ويبدأ بـ https://', 'L’adresse complète du compte ; elle commence par https://', 'The full address of the account; it starts with https://'],
    ),
  })
  .meta({ kind: 'social-link' });
