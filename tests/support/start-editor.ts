import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { prepareClone } from '#cms/local/prepare-clone.ts';
import { serveEditor } from '#cms/local/serve-editor.ts';
import { makeRepository, type Repository } from '#testing/git-repository.ts';

export interface RunningEditor {
  /** Where to open it, with its key. */
  url: string;
  /** Where somebody works; the editor must leave it alone. */
  repository: Repository;
  /** Runs git in the copy that the editor works on. */
  git: (...args: string[]) => string;
  /** The folder of that copy. */
  clone: string;
  close: () => Promise<void>;
}

/** Starts the editor as `npm run cms` does, on a repository that holds a copy of some content. */
export async function startEditor(content: string): Promise<RunningEditor> {
  const repository = makeRepository('editor', content);
  repository.commit({ '.gitignore': 'node_modules/\n' });
  repository.git('config', 'user.name', 'Amal');
  repository.git('config', 'user.email', 'amal@example.org');
  const folder = mkdtempSync(join(tmpdir(), 'twiza-editor-'));
  const clone = prepareClone(repository.folder, join(folder, 'repository'));
  const served = await serveEditor({ clone, folder: join(folder, 'site'), port: 0 });
  const git = (...args: string[]) => repository.git('-C', clone.folder, ...args);
  return {
    url: served.address,
    repository,
    git,
    clone: clone.folder,
    close: served.close,
  };
}

/** Opens the editor and signs in, which in git mode is a press of a button. */
export async function signIn(page: Page, url: string, language: 'ar' | 'fr' | 'en'): Promise<void> {
  await page.goto(`${url}&lang=${language}`);
  await page.locator('#nc-root section button').first().click();
  await page.locator('#nc-root header').first().waitFor();
}

/** Goes to another place of the editor without loading it again. */
export async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, route);
}

/** A save that has not come by then was refused, and the test says so at once. Milliseconds. */
const patience = { timeout: 60_000 };

/** Presses “Save” and waits until the server has written a commit and the form knows it. */
export async function save(page: Page, label: string): Promise<void> {
  const written = page.waitForResponse((response) => {
    return response.request().postData()?.includes('"persistEntry"') ?? false;
  }, patience);
  const button = page.getByRole('button', { name: label, exact: true });
  await button.click();
  await written;
  // Until then Decap asks whoever leaves whether they really want to.
  await expect(button).toBeDisabled();
}
