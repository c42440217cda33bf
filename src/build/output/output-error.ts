/** Why a site cannot be written where it should be, in a sentence for whoever started the command. */
export class OutputError extends Error {}
