interface Appeal {
  publicAppeal?: boolean | undefined;
  authorisation?: { to: string } | undefined;
}

/**
 * Whether a request for donations may be shown: a call upon the public needs an authorisation that
 * has not ended (Moroccan law 18-18). Anything else may.
 *
 * @param today ISO day
 */
export function mayShowAppeal({ publicAppeal, authorisation }: Appeal, today: string): boolean {
  return !publicAppeal || (authorisation !== undefined && authorisation.to >= today);
}
