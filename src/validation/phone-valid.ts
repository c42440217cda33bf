import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { country } from '#model/country.ts';
import type { Issue } from '#records/issue.ts';
import type { WantedField } from '#records/walk-fields.ts';
import type { LightCheck } from './check.ts';
import { walkSomeAndSite } from './walk-content.ts';

/** Numbers of so few digits are given out in a country; no plan that others can read lists them. */
const shortNumber = /^\d{2,5}$/;

const isTelephone: WantedField = ({ kind }) => kind === 'phone-line' || kind === 'phone';

export const phoneValid: LightCheck = {
  name: 'phone-valid',
  description:
    'A telephone number can exist in the country that its code names, and takes the messages that it says it takes.',
  scope: 'record',
  weight: 'light',
  rules: ['phone-valid', 'phone-without-messages'],
  check(content) {
    const issues: Issue[] = [];
    walkSomeAndSite(content, isTelephone, ({ file, value, node, path }) => {
      if (node?.kind === 'phone-line') {
        const { number, reach = [] } = value as { number: string; reach?: string[] };
        const at = reach.findIndex((way) => way !== 'call');
        if (!number.startsWith('+') && at >= 0)
          issues.push(
            file.report('phone-without-messages', [...path, 'reach', at], { found: number }),
          );
      }
      if (node?.kind !== 'phone') return;
      const found = String(value);
      if (shortNumber.test(found)) return;
      const number = parsePhoneNumberFromString(found, country.code);
      const isFree = /^0/.test(found);
      const written = number?.isValid() ? (isFree ? found : number.number) : '';
      if (written === found) return;
      issues.push(file.report('phone-valid', path, { found, suggestion: written }));
    });
    return issues;
  },
};
