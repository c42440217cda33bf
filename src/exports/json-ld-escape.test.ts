import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { writeJsonLd } from './json-ld.ts';

it.each(['</script><script>alert(1)</script>', '<!--<script>', ']]></SCRIPT >', 'a < b & c > d'])(
  'keeps “%s” inside its script, and as it was written',
  (name) => {
    const json = writeJsonLd([{ '@type': 'NGO', name }]);
    const html = `<script type="application/ld+json">${json}</script><p>after</p>`;
    const page = new new Window().DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelectorAll('script')).toHaveLength(1);
    expect(page.querySelector('p')?.textContent).toBe('after');
    expect(JSON.parse(page.querySelector('script')?.textContent ?? '')).toMatchObject({ name });
  },
);
