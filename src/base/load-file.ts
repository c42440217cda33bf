/** Something that did not come over the network, or came cut short. Asking again may bring it. */
export class NetworkError extends Error {
  // Scripts of pages have copies of this class: it is told by its name, as the browser's own.
  override readonly name = 'NetworkError';
  /** What the host answered, if it did. */
  readonly status: number | undefined;

  constructor(path: string, cause: unknown, status?: number) {
    super(`${path} did not load${status ? `: ${status}` : ''}.`, { cause });
    this.status = status;
  }
}

export function isNetworkError(error: unknown): boolean {
  return (error as Partial<Error> | undefined)?.name === 'NetworkError';
}

/**
 * What `fetch`, or the reading of its answer, brings. For a lost network they have a `TypeError`, as
 * for a mistake in the code, and a page in the place of JSON is a `SyntaxError`: here both are the network's.
 *
 * @throws NetworkError, and whatever else they have as it is
 */
export async function fromNetwork<T>(path: string, coming: Promise<T>): Promise<T> {
  try {
    return await coming;
  } catch (cause) {
    const isLost = cause instanceof TypeError || cause instanceof SyntaxError;
    throw isLost ? new NetworkError(path, cause) : cause;
  }
}

/** @throws NetworkError also where the host has no such file, or is in trouble */
export async function loadFile(path: string, options?: RequestInit): Promise<Response> {
  const response = await fromNetwork(path, fetch(path, options));
  if (!response.ok) throw new NetworkError(path, undefined, response.status);
  return response;
}
