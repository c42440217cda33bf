import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Issue } from '#files/issue.ts';
import type { Check } from './check.ts';
import { walkContent } from './walk-content.ts';

export const phoneValid: Check = {
  name: 'phone-valid',
  description: 'A telephone number can exist in the country that its code names.',
  rules: ['phone-valid'],
  check(content) {
    const issues: Issue[] = [];
    walkContent(content, ({ file, value, node, path }) => {
      if (node?.kind !== 'phone') return;
      const found = String(value);
      const number = parsePhoneNumberFromString(found);
      const written = number?.isValid() ? number.number : '';
      if (written === found) return;
      issues.push(file.report('phone-valid', path, { found, suggestion: written }));
    });
    return issues;
  },
};
