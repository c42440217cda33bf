import { drawIcon } from './draw-icon.ts';
import { Drawing } from './drawing.tsx';

/** The drawing of an icon by its name; a star for one that nobody drew. */
export function Icon({ name }: { name: string }) {
  return <Drawing d={drawIcon(name)} />;
}

export type Tone = 'blue' | 'amber' | 'red' | 'green';
const tones: Tone[] = ['blue', 'amber', 'green', 'red'];

/** An icon in the eight-pointed star. Its colour tells neighbours apart and means nothing else. */
export function StarIcon({ name, tone = 'blue' }: { name: string; tone?: Tone }) {
  return (
    <span className={`star-icon is-${tone}`}>
      <Icon name={name} />
    </span>
  );
}

export function toneAt(index: number): Tone {
  return tones[index % tones.length] ?? 'blue';
}
