/** What `_headers` says of every page: nobody may put it into a frame. */
const refusing = "Content-Security-Policy: frame-ancestors 'none'";

/** What every server is to say of the lists that other sites may show. */
export const framedLists = {
  pattern: '/:locale/embed/:list/:id/',
  headers: [
    ['Content-Security-Policy', 'frame-ancestors *'],
    // Pages that ask for it may show a frame only with this: https://developer.mozilla.org/docs/Web/HTTP/Headers/Cross-Origin-Resource-Policy
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ] as [name: string, value: string][],
};

/** So deep lies a list for frames: `/fr/embed/provinces/safi/`. No rule that refuses covers this depth as a whole. */
const depthOfEmbeds = 4;

/**
 * The `_headers` of a built site in which the lists for other sites may be framed, and nothing else.
 *
 * Where rules overlap, some hosts join what they say, and of two policies the stricter one holds: a rule for
 * everything cannot be taken back for a folder. So what refuses is said by depth instead, of each depth but
 * that of the lists, and there by section. What no section has, at that depth, is refused by `X-Frame-Options`
 * alone, which stands for everything: where a policy says who may frame, browsers do not look at it.
 * https://html.spec.whatwg.org/multipage/document-lifecycle.html#the-x-frame-options-header
 *
 * @param headers with the rule that refuses everything
 * @param files of the site, with slashes
 * @param locales the first names of addresses that stand for a language
 * @throws where no rule refuses everything: then nobody knows what this would open
 */
export function narrowFramePolicy(
  headers: string,
  files: readonly string[],
  locales: readonly string[],
): string {
  const [before, after, ...more] = headers.split(`  ${refusing}\n`);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`_headers has to say "${refusing}" once.`);
  const refused = [...listDepths(), ...listSections(files, locales)];
  return [
    before,
    after,
    ...refused.map((pattern) => `\n${pattern}\n  ${refusing}\n`),
    `\n${framedLists.pattern}\n`,
    ...framedLists.headers.map(([name, value]) => `  ${name}: ${value}\n`),
  ].join('');
}

/** Each depth but that of the lists; also for pages that are not there, which a host answers with one that says so. */
function listDepths(): string[] {
  const names = 'abcde'.split('').map((name) => `/:${name}`);
  const pathTo = (depth: number) => names.slice(0, depth).join('');
  const shallow = Array.from({ length: depthOfEmbeds - 1 }, (_, at) => pathTo(at + 1));
  const deep = pathTo(depthOfEmbeds + 1);
  return ['/', ...shallow.flatMap((path) => [path, `${path}/`]), deep, `${deep}/*`];
}

/** The sections of the site, but the lists, that have something at their depth. */
function listSections(files: readonly string[], locales: readonly string[]): string[] {
  // A host may answer for the file of a page as for the page itself.
  const addresses = files.flatMap((file) => [file, file.replace(/\/index\.html$/, '')]);
  const found = addresses.flatMap((address) => {
    const parts = address.split('/');
    const [first = '', second = ''] = parts;
    if (parts.length !== depthOfEmbeds) return [];
    if (!locales.includes(first)) return [`/${first}/*`];
    return second === 'embed' ? [] : [`/:locale/${second}/*`];
  });
  return [...new Set(found)].sort();
}
