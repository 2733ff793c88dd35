import { quoted } from './characters';
import { itemsOf, memberOf, textOf, type Node, type Path } from './node';

/** A path in words, an entry of a list with its id: `interactions[4] "aides-call" › participants[1] › actor`. */
export function pathWords(path: Path, root: Node | undefined): string {
  const words: string[] = [];
  let node = root;
  for (const step of path) {
    if (typeof step === 'string') {
      words.push(step === '' ? '""' : step);
      node = memberOf(node, step);
      continue;
    }
    node = itemsOf(node)[step];
    const id = words.length === 1 ? (textOf(memberOf(node, 'id')) ?? textOf(memberOf(node, 'interaction'))) : undefined;
    words.push(`${words.pop() ?? ''}[${step}]${id === undefined ? '' : ` ${quoted(id)}`}`);
  }
  return words.join(' › ');
}
