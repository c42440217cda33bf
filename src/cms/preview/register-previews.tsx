import { DecapCmsCore as CMS } from 'decap-cms-core';
import { lazy, Suspense } from 'react';
import type { DecapConfig } from '#cms/config/decap-config.ts';
import { collections } from '#model/collections.ts';
import styles from './preview.css?url';
import type { PreviewProps } from './preview-pane.tsx';

const PreviewPane = lazy(async () => ({
  default: (await import('./preview-pane.tsx')).PreviewPane,
}));

/** Everything is shown as the site draws it; views and names come when the first preview is drawn. */
export function registerPreviews({ collections: described }: DecapConfig): void {
  CMS.registerPreviewStyle(styles);
  const pages = described.find(({ name }) => name === 'pages')?.files ?? [];
  for (const name of [...collections, ...pages.map((page) => page.name), 'site'])
    CMS.registerPreviewTemplate(name, Preview as never);
}

function Preview(props: PreviewProps) {
  return (
    <Suspense fallback={null}>
      <PreviewPane {...props} />
    </Suspense>
  );
}
