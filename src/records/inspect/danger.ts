/** What runs, or fetches something, when a file is opened; or that nobody can tell. */
export type Danger =
  | 'macro'
  | 'script'
  | 'action'
  | 'embedded'
  | 'outside'
  | 'locked'
  | 'unreadable';
