/** Something that the map draws and the list beside it names. */
export interface Mark {
  /** The same for the same thing at the next zoom, so that the focus stays on it. */
  key: string;
  kind: 'territory' | 'several' | 'point' | 'area';
  name: string;
  lat: number;
  lng: number;
  count: number;
  /** The province's page. */
  href?: string | undefined;
  /** The territory that it lies in, or is. */
  territory: string;
  /** The associations that it stands for, as far as they are known. */
  numbers?: (() => number[]) | undefined;
  /** The zoom at which a mark of several comes apart; none if they are in one place. */
  opensAt?: number | undefined;
}
