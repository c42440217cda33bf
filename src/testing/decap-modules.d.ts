declare module 'decap-cms-core/dist/esm/constants/configSchema.js' {
  export function validateConfig(config: object): void;
}
declare module 'decap-cms-core/dist/esm/lib/registry.js' {
  export function registerWidget(widget: object): void;
}
