import type { Step } from '../chronology';
import { certaintyOf } from '../filter';
import { ACTING, storyGraph, type GraphLink } from '../graph';
import type { Actor, Color } from '../schema';
import type { Extract } from './extract';
import { isoDay } from './iso-day';

/** What a node or a link is said to have, by the name of its column. */
export type Values = Readonly<Record<string, string | number | boolean | undefined>>;

/** When something is there, as day numbers, both days included; open where a bound is not known. */
export interface Spell {
  readonly earliest?: number;
  readonly latest?: number;
}

/** An actor, or an interaction that is not between two. */
interface NetworkNode extends Spell {
  readonly id: string;
  readonly label: string;
  readonly color: Color;
  readonly values: Values;
}

/** An interaction between two, or one actor's part in an interaction of another number. */
interface NetworkLink extends Spell {
  readonly id: string;
  readonly label: string;
  readonly source: string;
  readonly target: string;
  /** Whether the source acts on the target; else neither does. */
  readonly directed: boolean;
  readonly values: Values;
}

/** A story as programs for networks know it: two-place links between nodes. */
export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
}

/**
 * The network of a story. An interaction between two is a link; one of three or more, or of one alone, is a node of its
 * own that is linked to each who takes part: pairs would make five talks of one with five at the table, and none of a
 * statement.
 */
export function networkOf(extract: Extract): Network {
  const { chronology, steps, actors } = extract;
  const { links, nodes: known } = storyGraph(chronology);
  const colorOf = new Map(known.map(({ id, color }) => [id, color]));
  const sideOf = new Map(chronology.dataset.sides.map(({ id, name }) => [id, name]));
  const pairs = steps.flatMap((step) => {
    const link = links[step.number - 1];
    return link === undefined ? [] : [{ step, link }];
  });
  const ownSteps = new Map<string, Step[]>(actors.map(({ id }) => [id, []]));
  for (const { step, link } of pairs) for (const id of link.actors) ownSteps.get(id)?.push(step);
  return {
    nodes: [
      ...actors.map((actor) =>
        actorNode(actor, ownSteps.get(actor.id) ?? [], sideOf.get(actor.side ?? ''), colorOf.get(actor.id)),
      ),
      ...pairs.filter(({ link }) => link.shape !== 'line').map(({ step }) => interactionNode(step)),
    ],
    links: pairs.flatMap(({ step, link }) => linksOf(step, link)),
  };
}

function actorNode(
  { id, name, kind, role, country, wikidata, aliases, actsFor }: Actor,
  steps: readonly Step[],
  side: string | undefined,
  color: Color = 'grey',
): NetworkNode {
  const spell = spellOf(steps);
  return {
    id,
    label: name,
    color,
    ...spell,
    values: {
      node: 'actor',
      category: kind,
      side,
      role,
      country,
      wikidata,
      aliases: listed(aliases),
      acts_for: listed(actsFor),
      interactions: steps.length,
      first_step: steps[0]?.number,
      last_step: steps.at(-1)?.number,
      ...daysOf(spell),
    },
  };
}

function interactionNode(step: Step): NetworkNode {
  const { number, interaction } = step;
  return {
    id: hubId(step),
    label: interaction.title,
    color: 'grey',
    ...spellOf([step]),
    values: {
      node: 'interaction',
      category: interaction.type,
      first_step: number,
      last_step: number,
      status: interaction.status,
      place: interaction.place,
      ...datedAs(step),
    },
  };
}

/** An actor and an interaction may have the same id. */
function hubId({ interaction }: Step): string {
  return `interaction:${interaction.id}`;
}

function linksOf(step: Step, { shape, actors, directed }: GraphLink): NetworkLink[] {
  const { id, title, participants } = step.interaction;
  const rolesOf = (actor: string): string =>
    listed(participants.filter((one) => one.actor === actor).map(({ role }) => role)) ?? '';
  const [source = '', target = ''] = actors;
  if (shape === 'line')
    return [linkOf(step, { id, label: title, source, target, directed }, rolesOf(source), rolesOf(target))];
  return actors.map((actor) => {
    const acts = !directed || participants.some((one) => one.actor === actor && ACTING.has(one.role));
    const own = { id: `${id}:${actor}`, label: title, directed };
    return acts
      ? linkOf(step, { ...own, source: actor, target: hubId(step) }, rolesOf(actor), undefined)
      : linkOf(step, { ...own, source: hubId(step), target: actor }, undefined, rolesOf(actor));
  });
}

function linkOf(
  step: Step,
  link: Pick<NetworkLink, 'id' | 'label' | 'source' | 'target' | 'directed'>,
  sourceRole: string | undefined,
  targetRole: string | undefined,
): NetworkLink {
  const { id, type, status } = step.interaction;
  return {
    ...link,
    ...spellOf([step]),
    values: {
      interaction: id,
      category: type,
      status,
      source_role: sourceRole,
      target_role: targetRole,
      mutual: !link.directed,
      step: step.number,
      ...datedAs(step),
    },
  };
}

function datedAs(step: Step): Values {
  return { date: step.interaction.date, certainty: certaintyOf(step.mark), ...daysOf(spellOf([step])) };
}

function daysOf({ earliest, latest }: Spell): Values {
  return {
    ...(earliest !== undefined && { earliest: isoDay(earliest) }),
    ...(latest !== undefined && { latest: isoDay(latest) }),
  };
}

/** From the first possible day of steps in order to their last; open where that of the first or of the last is. */
function spellOf(steps: readonly Step[]): Spell {
  const earliest = steps.flatMap((step) => step.earliest ?? []).reduce((min, day) => Math.min(min, day), Infinity);
  const latest = steps.flatMap((step) => step.latest ?? []).reduce((max, day) => Math.max(max, day), -Infinity);
  return {
    ...(steps[0]?.earliest !== undefined && { earliest }),
    ...(steps.at(-1)?.latest !== undefined && { latest }),
  };
}

function listed(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : items.join('; ');
}
