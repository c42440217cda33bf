import { expect, test } from 'vitest';
import { checkMessages, describeMessageProblem } from './check-messages.ts';
import { cmsMessages } from './say-cms.ts';

test('the words of the editor have no problem', () => {
  expect(checkMessages(cmsMessages).map(describeMessageProblem)).toEqual([]);
});
