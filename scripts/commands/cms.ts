import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { explainFailure } from '#build/output/explain-failure.ts';
import { root } from '#build/tools.ts';
import { claimCopy } from '#cms/local/claim-copy.ts';
import { prepareClone } from '#cms/local/prepare-clone.ts';
import { serveEditor } from '#cms/local/serve-editor.ts';

try {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: process.env.PORT || '4322' },
      repository: { type: 'string', default: root },
      folder: { type: 'string', default: join(root, '.cms') },
    },
  });
  const claim = claimCopy(values.folder);
  process.on('exit', claim.release);
  const clone = prepareClone(values.repository, join(values.folder, 'repository'));
  const site = { clone, folder: join(values.folder, 'site'), port: readPort(values.port) };
  const served = await serveEditor(site);
  claim.announce(`${served.url}/admin/`);
  console.log(`The editor is at ${served.address}  (Ctrl+C to stop)`);
  console.log('Whoever has this address can edit; it is good until the editor is stopped.');
  console.log(`It edits a copy of its own: ${clone.folder}, branch ${clone.branch}.`);
  if (clone.uncommitted.length)
    console.log(`Not in it, because not committed: ${clone.uncommitted.length} files of content/.`);
  console.log(
    'Each draft is a branch cms/<collection>/<id> there; what is published is on its branch:',
  );
  console.log(`  git fetch ${clone.folder} ${clone.branch} && git merge FETCH_HEAD`);
  console.log(`  git fetch ${clone.folder} 'refs/heads/cms/*:refs/heads/cms/*'`);
  if (clone.waiting) console.log(`Published and not fetched yet: ${clone.waiting} commits.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      console.log('\nStopped. Drafts stay where they are.');
      served.close().then(() => process.exit(0));
    });
  }
} catch (error) {
  console.error(explainFailure(error) ?? (error instanceof Error ? error.message : error));
  process.exit(1);
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`The port is "${text}"; it must be a whole number from 1 to 65535.`);
}
