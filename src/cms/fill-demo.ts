type Folder = { [name: string]: Folder | { content: string } };

/** Gives Decap’s backend in memory the files of the site, as it wants them: folders within folders. */
export async function fillDemo(): Promise<void> {
  const response = await fetch('/admin/demo.json');
  const files: Record<string, string> = await response.json();
  const repository: Folder = {};
  for (const [path, content] of Object.entries(files)) {
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    const folder = folders.reduce<Folder>((around, each) => {
      around[each] ??= {};
      return around[each] as Folder;
    }, repository);
    folder[name] = { content };
  }
  Object.assign(window, { repoFiles: repository });
}
