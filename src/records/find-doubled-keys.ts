import { type Document, isMap, isNode, isScalar, isSeq, YAMLParseError } from 'yaml';

/**
 * The keys that stand twice in one map, as the parser itself would report them: it compares each key
 * with all others, which takes seconds in a map of thousands.
 */
export function findDoubledKeys(document: Document.Parsed): YAMLParseError[] {
  const found: YAMLParseError[] = [];
  const open: unknown[] = [document.contents];
  while (open.length > 0) {
    const node = open.pop();
    if (isSeq(node)) for (const item of node.items) open.push(item);
    if (!isMap(node)) continue;
    const known = new Set<unknown>();
    for (const { key, value } of node.items) {
      open.push(key, value);
      const name = isScalar(key) ? key.value : key;
      if (known.has(name)) found.push(reportAt(isNode(key) ? (key.range?.[0] ?? 0) : 0));
      known.add(name);
    }
  }
  return found.sort((a, b) => a.pos[0] - b.pos[0]);
}

function reportAt(offset: number): YAMLParseError {
  return new YAMLParseError([offset, offset + 1], 'DUPLICATE_KEY', 'Map keys must be unique');
}
