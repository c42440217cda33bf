import type { Map as ImmutableMap } from 'immutable';

/** What Decap gives a preview, as far as ours looks at it. */
export interface PreviewProps {
  entry: ImmutableMap<string, unknown>;
  /** That of the frame in which the preview stands. */
  document: Document;
}
