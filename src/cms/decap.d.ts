declare module 'decap-cms-locales/dist/esm/*' {
  const phrases: object;
  export default phrases;
}
declare module 'decap-cms-core/dist/esm/actions/entries' {
  export function changeDraftField(change: {
    field: import('immutable').Map<string, unknown>;
    value: unknown;
    /** What the draft is compared with, to know whether it has changed. */
    entries: readonly object[];
  }): { type: string };
}
declare module 'decap-cms-core/dist/esm/redux' {
  export const store: { dispatch: (action: { type: string }) => void };
}
declare module 'decap-cms-backend-github' {
  export const GitHubBackend: new () => object;
}
declare module 'decap-cms-backend-proxy' {
  export const ProxyBackend: new () => object;
}
declare module 'decap-cms-backend-test' {
  export const TestBackend: new () => object;
}
declare module 'decap-cms-widget-*' {
  const widget: { Widget: () => object; controlComponent: import('react').ComponentType<object> };
  export default widget;
}
declare module 'lodash/merge' {
  const merge: (...objects: object[]) => object;
  export default merge;
}
