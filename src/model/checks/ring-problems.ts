import { quoted } from '../json/characters';
import { pathOf, type Entry } from './entry';
import type { Report } from './report';
import { ringsOf, wayBetween } from './rings';
import type { Statement } from './statements';

/** Reports every ring of statements at the last statement in it, and holds back all that stand in it. */
export function checkRings(entries: readonly Entry[], statements: readonly Statement[], report: Report): void {
  const next = entries.map((): number[] => []);
  for (const { before, after } of statements) next[before]?.push(after);
  const rings = ringsOf(next);
  const ringOf = new Map(rings.flatMap((ring, number) => ring.map((at) => [at, number])));
  const closing = new Map<number, Statement>();
  for (const statement of statements) {
    const ring = ringOf.get(statement.before);
    if (ring !== undefined && ring === ringOf.get(statement.after)) closing.set(ring, statement);
  }
  rings.forEach((ring, number) => {
    const last = closing.get(number);
    if (last === undefined) return;
    const { before, after, owner, reference } = last;
    const closer = entries[owner];
    if (closer === undefined) return;
    const way = [...wayBetween(after, before, next, new Set(ring)), after].map((at) => quoted(entries[at]?.id ?? ''));
    const message = before === after ? selfMessage(last) : `each of these comes before the next: ${shortened(way)}`;
    report.error(pathOf(closer, reference.node), reference.node, message, {
      suggestion: before === after ? 'name another one, or delete it' : 'take back one of the statements',
    });
    for (const at of ring) {
      const entry = entries[at];
      if (entry !== undefined) entry.reason ??= message;
    }
  });
}

function selfMessage({ cause, reference }: Statement): string {
  const kind = cause ? 'follow from' : `come ${reference.key}`;
  return `${quoted(reference.id)} cannot ${kind} itself`;
}

function shortened(way: readonly string[]): string {
  return (way.length > 12 ? [...way.slice(0, 6), '…', ...way.slice(-5)] : way).join(' → ');
}
