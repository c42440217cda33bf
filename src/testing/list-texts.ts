interface Node {
  nodeType: number;
  textContent: string;
  childNodes: Iterable<unknown>;
}

/**
 * The texts of a page, one for each text node and none from code: GitHub looks for names and numbers in
 * one after another.
 */
export function listTexts(node: unknown): string[] {
  const { nodeType, textContent, childNodes, tagName } = node as Node & { tagName?: string };
  if (nodeType === 3) return [textContent];
  return tagName === 'CODE' ? [] : [...childNodes].flatMap(listTexts);
}
