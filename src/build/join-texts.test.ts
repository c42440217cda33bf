import { expect, it } from 'vitest';
import { joinTexts } from './join-texts.ts';

it('takes out the empty comments between texts, and no other', () => {
  const page = '<p>Un<!-- --> · <!-- -->Deux &lt;!-- --&gt;</p><!-- Trois -->';
  expect(joinTexts(page)).toBe('<p>Un · Deux &lt;!-- --&gt;</p><!-- Trois -->');
});

it('leaves them where React comes to life among them', () => {
  const page = '<div id="explorer"><p>Un<!-- --> · </p></div>';
  expect(joinTexts(page)).toBe(page);
});
