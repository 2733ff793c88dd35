import { pointAt, type Curve } from '../../layout/geometry';
import type { PlacedGraph } from '../../layout/place';
import { stateKey } from '../../model/graph';
import type { Comparison } from '../../replay/compare';
import type { Drawing, DrawnLink } from '../stage/drawing';
import { beadRadius, glyphRadius } from '../stage/glyph';
import type { Kind } from './comparison';

/** One mark of a difference at a place in the picture. */
interface Mark {
  readonly key: string;
  readonly kind: Kind;
  readonly x: number;
  readonly y: number;
}

/** What a comparison marks on the stage: the lines that came between, and a badge at each bead, thing and relation. */
interface StageMarks {
  readonly lines: readonly { readonly key: string; readonly curve: Curve }[];
  readonly badges: readonly Mark[];
}

/** How far a badge stands up and to the right of the middle of a mark, as a part of its radius: on its rim. */
const RIM = 0.75;

/**
 * Marks of a comparison in a picture of the graph; a state of two whom no relation line joins is marked at the bead of
 * the step that set it.
 */
export function stageMarks(comparison: Comparison, placed: PlacedGraph, drawing: Drawing): StageMarks {
  const added = new Set(comparison.added);
  const links = [...drawing.pairs.flatMap((pair) => pair.links), ...drawing.hubs].filter(({ link }) =>
    added.has(link.interaction),
  );
  const { metrics } = placed;
  const beadSize = ({ age, dot }: DrawnLink): number => (dot ? 6 : beadRadius(age, metrics.bead));
  return {
    lines: links.flatMap(({ link, lines }) =>
      lines.map(({ curve }, index) => ({ key: `${link.interaction} ${index}`, curve })),
    ),
    badges: [
      ...drawing.beads
        .filter(({ link }) => added.has(link.interaction))
        .map((one) => rim(one.link.interaction, 'added', one.bead, beadSize(one))),
      ...comparison.states.flatMap((state) => {
        const place = placeOf(state.key, state.of, placed);
        if (place !== undefined) return [rim(state.key, state.kind, place, place.radius)];
        const setter = drawing.beads.find(({ link }) => link.step === state.step);
        return setter === undefined ? [] : [rim(state.key, state.kind, setter.bead, -beadSize(setter))];
      }),
    ],
  };
}

function rim(key: string, kind: Kind, { x, y }: { readonly x: number; readonly y: number }, radius: number): Mark {
  return { key, kind, x: x + radius * RIM, y: y - radius * RIM };
}

function placeOf(
  key: string,
  of: readonly string[],
  { nodes, relations, metrics }: PlacedGraph,
): { readonly x: number; readonly y: number; readonly radius: number } | undefined {
  const relation = relations.find(({ relation: { key: own } }) => own === key);
  if (relation !== undefined) return { ...pointAt(relation.curve, 0.5), radius: 16 };
  const [id = '', second] = of;
  const node = second === undefined ? nodes.find((one) => one.node.id === id) : undefined;
  if (node === undefined) return undefined;
  const radius = glyphRadius(node.node.actor, metrics);
  // A labelled state has its badge on the other side of the glyph, so that it stands beside that of an unlabelled one.
  return { x: key === stateKey(id) ? node.x : node.x - 2 * RIM * radius, y: node.y, radius };
}
