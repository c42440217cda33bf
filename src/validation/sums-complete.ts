import type { ValueOf } from '#model/value-of-kind.ts';
import type { Issue } from '#records/issue.ts';
import type { WantedField } from '#records/walk-fields.ts';
import type { LightCheck } from './check.ts';
import { walkSome } from './walk-content.ts';

const currencies = new Set(Intl.supportedValuesOf('currency'));

const isSum: WantedField = ({ kind }) => kind === 'sum' || kind === 'money';

export const sumsComplete: LightCheck = {
  name: 'sums-complete',
  description: 'A sum says an amount with its currency or a share of the costs, the smaller first.',
  scope: 'record',
  weight: 'light',
  rules: ['sum-empty', 'sum-without-currency', 'currency-unknown', 'amounts-in-order'],
  check(content) {
    const issues: Issue[] = [];
    walkSome(content, isSum, ({ file, value, node, path }) => {
      if (node?.kind !== 'sum' && node?.kind !== 'money') return;
      const { from, upTo, shareFrom, shareUpTo, currency, of } = value as ValueOf<'sum'>;
      const has = (one?: number, other?: number) => one !== undefined || other !== undefined;
      const isBackwards = (one?: number, other?: number) =>
        one !== undefined && other !== undefined && one > other;
      if (isBackwards(from, upTo))
        issues.push(file.report('amounts-in-order', [...path, 'upTo'], writeSpan(from, upTo)));
      if (node.kind === 'money') return;
      if (isBackwards(shareFrom, shareUpTo))
        issues.push(
          file.report('amounts-in-order', [...path, 'shareUpTo'], writeSpan(shareFrom, shareUpTo)),
        );
      if (has(from, upTo) && !currency)
        issues.push(
          file.report('sum-without-currency', [...path, from === undefined ? 'upTo' : 'from']),
        );
      else if (!has(from, upTo) && !has(shareFrom, shareUpTo))
        issues.push(file.report('sum-empty', [...path, 'of'], { of }));
      if (currency && !currencies.has(currency))
        issues.push(file.report('currency-unknown', [...path, 'currency'], { found: currency }));
    });
    return issues;
  },
};

function writeSpan(from = 0, upTo = 0) {
  return { from, upTo };
}
