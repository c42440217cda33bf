import { z } from 'zod';

/*
 * No schema holds a word. A field has a path, `place.city`, under which `labels/<locale>.json` says what
 * people call it (`place.city.label`), what to write (`.hint`) and what its choices are called
 * (`.options.<value>`). The path rides on the type, so that every generator finds it.
 */

/** A group of fields with the path `<name>.<field>`; a field that several groups share brings its own. */
export function object<const Shape extends z.core.$ZodLooseShape>(name: string, shape: Shape) {
  return z.strictObject(part(name, shape));
}

/** Fields that several groups have in common, to be spread into each: their path begins with `name`. */
export function part<const Shape extends z.core.$ZodLooseShape>(name: string, shape: Shape): Shape {
  const named = Object.entries(shape as Record<string, z.ZodType>).map(([key, type]) => [key, pathOf(type) === undefined ? type.meta({ path: `${name}.${key}` }) : type]);
  return Object.fromEntries(named);
}

/** One field that several groups have in common, with its words: `shared.<name>`. */
export function shared<T extends z.ZodType>(name: string, type: T): T {
  return type.meta({ path: `shared.${name}` }) as T;
}

/**
 * One value out of a fixed list.
 *
 * @param named where several fields offer the same choices: these are called `<named>.options.<value>`
 */
export function choice<const Value extends string>(values: readonly Value[], named?: string) {
  return z.enum(values).meta({ kind: 'choice', ...(named && { optionsPath: named }) });
}

/** A list without an empty or endless form. */
export function list<T extends z.ZodType>(item: T, most = 50) {
  return z.array(item).min(1).max(most);
}

function pathOf(type: z.ZodType): unknown {
  const { path } = type.meta() ?? {};
  return path ?? (type instanceof z.ZodOptional ? pathOf(type.unwrap() as z.ZodType) : undefined);
}
