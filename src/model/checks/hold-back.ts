import { quoted } from '../json/characters';
import type { Entry } from './entry';
import { NOUNS, type ListName } from './lists';
import { idToBe, type Names } from './names';

/** Holds back whatever refers to an entry that is held back, and what refers to that, however long the chain. */
export function holdBackReferring(entries: readonly Entry[], names: Readonly<Record<ListName, Names>>): void {
  const held = entries.filter(({ reason }) => reason !== undefined);
  if (held.length === 0) return;
  const referring = new Map<Entry, Entry[]>();
  for (const entry of entries) {
    for (const { to, id } of [...entry.references, ...entry.voices]) {
      const target = names[to].find(id);
      if (target === undefined || target === entry) continue;
      const others = referring.get(target) ?? [];
      if (others.push(entry) === 1) referring.set(target, others);
    }
  }
  for (const entry of held) {
    for (const other of referring.get(entry) ?? []) {
      if (other.reason !== undefined) continue;
      other.reason = `it refers to the ${NOUNS[entry.list]} ${quoted(entry.id ?? idToBe(entry))}, which is held back`;
      held.push(other);
    }
  }
}
