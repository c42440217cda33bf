/** Under this name the phone keeps the ids on its sheet, with commas between them. */
export const sheetKey = 'sheet';

/**
 * The event that says that they, or the buttons that show them, are others now. It is the browser’s own for
 * changes in another tab: to hear a second one would take every profile over its budget.
 */
export const sheetChanged = 'storage';

/** The event by which whoever has drawn a list of associations asks for their buttons. */
export const listDrawn = 'list-drawn';
