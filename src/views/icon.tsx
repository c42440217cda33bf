import { type IconName, iconPaths } from './icon-paths.ts';

/** A line drawing of 24 units, in the colour of the text around it. Words always stand beside it. */
export function Icon({ name }: { name: string }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={iconPaths[name as IconName] ?? iconPaths.star} />
    </svg>
  );
}

export type Tone = 'fes' | 'saffron' | 'clay' | 'mint';
const tones: Tone[] = ['fes', 'saffron', 'mint', 'clay'];

/** An icon in the eight-pointed star. Its colour tells neighbours apart and means nothing else. */
export function StarIcon({ name, tone = 'fes' }: { name: string; tone?: Tone }) {
  return (
    <span className={`star-icon is-${tone}`}>
      <Icon name={name} />
    </span>
  );
}

export function toneAt(index: number): Tone {
  return tones[index % tones.length] ?? 'fes';
}
