/** A map that is loaded once somebody asks for it. */
export interface MapPanelModel {
  step: 'closed' | 'loading' | 'there';
  /** How often it did not come. */
  failures: number;
}

export type MapPanelAction = 'asked' | 'came' | 'failed';

export const closedPanel: MapPanelModel = { step: 'closed', failures: 0 };

/** The model after an action; the same one where nothing changes. */
export function reducePanel(model: MapPanelModel, action: MapPanelAction): MapPanelModel {
  if (action === 'asked') return model.step === 'closed' ? { ...model, step: 'loading' } : model;
  if (action === 'came') return { ...model, step: 'there' };
  return { step: 'closed', failures: model.failures + 1 };
}

/** What is said of it: nothing before anybody asks. */
export function tellPanel({ step, failures }: MapPanelModel): 'loading' | 'failed' | undefined {
  if (step === 'loading') return step;
  return step === 'closed' && failures ? 'failed' : undefined;
}

/** After a deployment a page asks for parts that are gone; the new page knows their names. */
export function mustLoadAnew({ failures }: MapPanelModel, isOnline: boolean): boolean {
  return failures > 1 && isOnline;
}
