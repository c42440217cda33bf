/** What only some forms for new records need, in one file for phones. */
export { linkToAssociation } from './link-to-association.ts';
export { previewParts } from './preview-parts.ts';
