import { isMailDomain } from '#features/signs/list-addresses.ts';
import type { Answer } from './answer.ts';
import { askMailDomain, type DomainNames } from './ask-mail-domain.ts';
import type { AskHost } from './host-queue.ts';
import { createVisitor, type VisitSettings } from './visit-page.ts';

export interface LookSettings extends VisitSettings {
  names: DomainNames;
  askHost: AskHost;
  /** Told after each address: how many are done. */
  onProgress?: (done: number) => void;
}

/** Looks at addresses, each in its turn; what goes wrong with one of them is its answer. */
export async function lookAt(
  addresses: readonly string[],
  settings: LookSettings,
): Promise<Map<string, Answer>> {
  const visitPage = createVisitor(settings);
  const answers = new Map<string, Answer>();
  const lookAtOne = async (address: string) => {
    const domain = address.slice(1);
    const answer = isMailDomain(address)
      ? await settings.askHost(address, () => askMailDomain(domain, settings.names))
      : await visitPage(address);
    answers.set(address, answer);
    settings.onProgress?.(answers.size);
  };
  await Promise.all(addresses.map(lookAtOne));
  return answers;
}
