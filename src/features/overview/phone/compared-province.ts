/** What phones put side by side of a province. */
export interface ComparedProvince {
  /** Of any kind: how many are listed, and how many of them confirmed. */
  listed: number;
  verified: number;
  /** What the census says, as the language writes it. */
  figures: (readonly [name: string, value: string])[];
  /** By focus area: of 100 those in need, and how many associations are listed for it. */
  cells: Record<string, readonly [share: number, listed: number]>;
}

/** All provinces in one language: `/fr/overview/provinces.json`. As heavy for four as for two, wherever they lie. */
export type ComparedProvinces = Record<string, ComparedProvince>;
