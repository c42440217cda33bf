type Folder = { [name: string]: Folder | { content: string } };

/** Gives Decap’s backend in memory the files of the site, as it wants them: folders within folders. */
export async function fillDemo(): Promise<void> {
  const response = await fetch('demo.json');
  const files: Record<string, string> = await response.json();
  const repository: Folder = {};
  for (const [path, content] of Object.entries(files)) {
    const folders = path.split('/').slice(0, -1);
    const name = path.slice(folders.join('/').length + 1);
    const folder = folders.reduce<Folder>((context, each) => {
      context[each] ??= {};
      return context[each] as Folder;
    }, repository);
    folder[name] = { content };
    // Decap reads a file by its path, and a list of files by the name of their folder in one piece.
    repository[folders.join('/')] = folder;
  }
  Object.assign(window, { repoFiles: repository });
}
