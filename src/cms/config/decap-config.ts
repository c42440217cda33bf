/** The part of Decap's configuration that we write. https://decapcms.org/docs/configuration-options/ */
export interface DecapConfig {
  backend: DecapBackend;
  publish_mode: 'editorial_workflow' | 'simple';
  locale: string;
  site_url: string;
  logo_url: string;
  media_folder: string;
  public_folder: string;
  show_preview_links: boolean;
  slug: { encoding: 'ascii' };
  editor: { preview: boolean };
  collections: DecapCollection[];
}

export interface DecapBackend {
  name: 'github' | 'proxy' | 'test-repo';
  repo?: string;
  branch?: string;
  open_authoring?: boolean;
  squash_merges?: boolean;
  base_url?: string;
  auth_endpoint?: string;
  api_root?: string;
  proxy_url?: string;
}

export interface DecapCollection {
  name: string;
  label: string;
  label_singular?: string;
  description?: string;
  folder?: string;
  files?: DecapFile[];
  fields?: DecapField[];
  create?: boolean;
  delete?: boolean;
  slug?: string;
  identifier_field?: string;
  summary?: string;
  sortable_fields?: string[];
  extension?: string;
  format?: string;
}

export interface DecapFile {
  name: string;
  label: string;
  file: string;
  fields: DecapField[];
}

export interface DecapField {
  name: string;
  widget: string;
  label: string;
  label_singular?: string;
  hint?: string;
  required: boolean;
  pattern?: [expression: string, message: string];
  summary?: string;
  collapsed?: boolean;
  minimize_collapsed?: boolean;
  field?: DecapField;
  fields?: DecapField[];
  multiple?: boolean;
  options?: { label: string; value: string }[];
  min?: number;
  max?: number;
  value_type?: 'int' | 'float';
  /** How what is typed into one line is read. */
  typed?: 'phone' | 'hours' | 'plain';
  step?: number;
  collection?: string;
  file?: string;
  value_field?: string;
  search_fields?: string[];
  display_fields?: string[];
  options_length?: number;
  /** For our own widgets: what is typed, how long it may be, what Decap cannot say. */
  input?: 'text' | 'date' | 'time' | 'url' | 'email' | 'tel';
  most?: number;
  lines?: number;
}
