import { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema.js';
import { registerWidget } from 'decap-cms-core/dist/esm/lib/registry.js';
import list from 'decap-cms-widget-list/dist/esm/schema.js';
import number from 'decap-cms-widget-number/dist/esm/schema.js';
import object from 'decap-cms-widget-object/dist/esm/schema.js';
import relation from 'decap-cms-widget-relation/dist/esm/schema.js';
import select from 'decap-cms-widget-select/dist/esm/schema.js';

const schemas = { list, number, object, relation, select };
for (const [name, schema] of Object.entries(schemas))
  registerWidget({ name, controlComponent: () => null, schema });

export const validateDecapConfig: (config: object) => void = validateConfig;
