/** What a request brought: nothing is followed. */
export interface Reply {
  status: number;
  /** Where it leads, if it does. */
  location?: string | undefined;
  /** The beginning of the text, where it was asked for. */
  text: string;
}

export interface RequestSettings {
  userAgent: string;
  /** Gives each request what ends it when it takes too long. */
  limit: () => AbortSignal;
}

/** RFC 9309: a reader of robots.txt reads at least so many bytes. */
const mostBytes = 512_000;

/** One request, as itself. Of pages no text is read: what they say is nobody’s business here. */
export async function sendRequest(
  url: string,
  method: 'HEAD' | 'GET',
  { userAgent, limit }: RequestSettings,
  wantsText = false,
): Promise<Reply> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { 'user-agent': userAgent, accept: '*/*' },
    signal: limit(),
  });
  const text = wantsText ? await readStart(response) : '';
  if (!response.bodyUsed) await response.body?.cancel();
  return { status: response.status, location: response.headers.get('location') ?? undefined, text };
}

async function readStart(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  while (reader && bytes < mostBytes) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += decoder.decode(value, { stream: true });
    bytes += value.length;
  }
  await reader?.cancel();
  return text;
}

/** The code by which Node names what went wrong with a request, wherever it stands. */
export function errorCodeOf(error: unknown): string {
  const { code, cause, name } = error as NodeJS.ErrnoException;
  if (name === 'TimeoutError' || name === 'AbortError') return 'TIMEOUT';
  // A DOMException has codes of its own, which are numbers.
  if (typeof code === 'string') return code;
  return cause === undefined ? 'FAILED' : errorCodeOf(cause);
}
