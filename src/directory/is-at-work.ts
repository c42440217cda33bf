import type { Association } from '#model/associations.ts';

/** Nobody opens the doors of an association that is closed or takes a pause, whatever its hours say. */
export function isAtWork({ status = 'active' }: Pick<Association, 'status'>): boolean {
  return status === 'active';
}
