import { isLocalAccount } from '#directory/ways-to-give.ts';
import type { Issue } from '#records/issue.ts';
import type { WantedField } from '#records/walk-fields.ts';
import type { LightCheck } from './check.ts';
import { walkSome } from './walk-content.ts';

interface Appeal {
  publicAppeal?: boolean;
  authorisation?: { to: string };
  iban?: string;
}

const mayAppeal: WantedField = ({ properties }) => properties?.publicAppeal !== undefined;

export const appealAuthorised: LightCheck = {
  name: 'appeal-authorised',
  description:
    'Who calls upon the public to give names the authorisation of law 18-18 and its end; an account in the country is shown with one only.',
  scope: 'record',
  weight: 'light',
  rules: ['appeal-authorised', 'authorisation-expired', 'account-without-appeal'],
  check(content, { today }) {
    const issues: Issue[] = [];
    walkSome(content, mayAppeal, ({ file, value, node, path }) => {
      if (!node?.properties?.publicAppeal) return;
      const { publicAppeal, authorisation, iban } = value as Appeal;
      if (iban && isLocalAccount(iban) && !publicAppeal)
        issues.push(
          file.report('account-without-appeal', [...path, 'iban'], {}, { severity: 'report' }),
        );
      if (publicAppeal && !authorisation) {
        issues.push(file.report('appeal-authorised', [...path, 'publicAppeal']));
      } else if (publicAppeal && authorisation && authorisation.to < today) {
        const at = [...path, 'authorisation', 'to'];
        issues.push(
          file.report(
            'authorisation-expired',
            at,
            { date: authorisation.to },
            { severity: 'report' },
          ),
        );
      }
    });
    return issues;
  },
};
