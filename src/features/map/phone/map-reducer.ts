/** The country, or every place outside it. */
export type SceneName = 'country' | 'world';

/** All that changes on a map, but for where it stands: that is Leaflet's. */
export interface MapModel {
  scene: SceneName;
  /** Those of the scene. */
  outlines: 'asking' | 'there' | 'failed';
  /** In the middle of a zoom nothing is where it says; at its end all is drawn again. */
  isMoving: boolean;
  /** The view that is drawn, if the map may move without another drawing; else empty. */
  drawn: string;
}

export type MapAction =
  /** Somebody goes to a scene, which may be the one that is there. */
  | { type: 'led'; to: SceneName }
  /** Others pass the filter, or places have come. */
  | { type: 'changed' }
  | { type: 'zooming' }
  | { type: 'rested' }
  | { type: 'drawn'; view: string }
  /** What became of the outlines that were asked for in a scene. */
  | { type: 'there' | 'failed'; of: SceneName }
  /** The outlines are asked for once more. */
  | { type: 'retried' };

export const firstMap: MapModel = {
  scene: 'country',
  outlines: 'asking',
  isMoving: false,
  drawn: '',
};

/** The model after an action; the same one where nothing changes. */
export function reduceMap(model: MapModel, action: MapAction): MapModel {
  switch (action.type) {
    case 'led': {
      const { to } = action;
      if (to === model.scene) return { ...model, drawn: '' };
      return { ...model, scene: to, outlines: 'asking', drawn: '' };
    }
    case 'changed':
      return { ...model, drawn: '' };
    case 'zooming':
      return { ...model, isMoving: true };
    case 'rested':
      return { ...model, isMoving: false };
    case 'drawn':
      return { ...model, drawn: action.view };
    case 'retried':
      return { ...model, outlines: 'asking' };
    default:
      // Outlines of a scene that was left come too late, those that are there are not drawn twice.
      if (action.of !== model.scene || model.outlines === action.type) return model;
      return { ...model, outlines: action.type, drawn: '' };
  }
}

/** What a view from afar shows, wherever the map stands; empty for one from near, where a move shows others. */
export function nameView({ scene }: MapModel, zoom: number, isNear: boolean): string {
  return isNear ? '' : `${scene} ${zoom}`;
}

/** Whether there is nothing to draw for a view, or not yet. */
export function isUpToDate({ isMoving, drawn }: MapModel, view: string): boolean {
  return isMoving || (view !== '' && view === drawn);
}
