import { isMailDomain } from '#features/signs/list-addresses.ts';
import type { LookAnswer } from './answer.ts';
import { askMailDomain, type DomainNames } from './ask-mail-domain.ts';
import type { AskHost } from './host-queue.ts';
import { errorCodeOf } from './send-request.ts';
import { createVisitor, type VisitSettings } from './visit-page.ts';

export interface LookSettings extends VisitSettings {
  names: DomainNames;
  askHost: AskHost;
  /** Told after each address: how many are done. */
  onProgress?: (done: number) => void;
  /** Whether somebody stopped the run: nobody else is asked then. */
  isStopped?: () => boolean;
}

/** By it an address that nobody was asked about is told from one that did not answer. */
const stopped = 'STOPPED';

/**
 * Looks at addresses, each in its turn; what goes wrong with one of them is its answer. A run that is stopped has
 * the answers until then.
 */
export async function lookAt(
  addresses: readonly string[],
  settings: LookSettings,
): Promise<Map<string, LookAnswer>> {
  const askHost: AskHost = (host, request) =>
    settings.askHost(host, async () => {
      if (settings.isStopped?.()) throw Object.assign(new Error(host), { code: stopped });
      return request();
    });
  const visitPage = createVisitor({ ...settings, askHost });
  const answers = new Map<string, LookAnswer>();
  const askForMail = (address: string) =>
    askHost(address, () => askMailDomain(address.slice(1), settings.names)).catch(
      (error): LookAnswer => ({ error: errorCodeOf(error) }),
    );
  const lookAtOne = async (address: string) => {
    const answer = isMailDomain(address) ? await askForMail(address) : await visitPage(address);
    if (answer.error === stopped) return;
    answers.set(address, answer);
    settings.onProgress?.(answers.size);
  };
  await Promise.all(addresses.map(lookAtOne));
  return answers;
}
