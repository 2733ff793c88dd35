import type { Chronology, DateMark, Step } from './chronology';
import type { Dataset, Interaction } from './schema';

/**
 * A story as it stands after its step `last`, as if nothing later were known: later interactions, actors who only then
 * come in, the summary and the editor's notes are gone, and no date or reason rests on what is gone. The steps keep
 * their numbers. A `last` at or beyond the end gives the story itself.
 */
export function toldUpTo(story: Chronology, last: number): Chronology {
  if (last >= story.steps.length) return story;
  const end = Math.max(1, last);
  const kept = story.steps.slice(0, end);
  const known = new Set(kept.map(({ interaction }) => interaction.id));
  const titles = new Set(story.steps.slice(end).map(({ interaction: { title } }) => title));
  const lastWith = new Map(kept.filter(({ stated }) => stated).map(({ latest, number }) => [latest, number]));
  const steps = kept.map((step) => ({
    ...asKnown(step, end, (lastWith.get(step.latest) ?? 0) > step.number, interactionAsKnown(step.interaction, known)),
    ...(quotes(step.reason).some((title) => titles.has(title)) && {
      reason: 'It stands where the source tells it.',
      tied: false,
    }),
  }));
  return {
    dataset: datasetAsKnown(
      story.dataset,
      steps.map(({ interaction }) => interaction),
    ),
    steps,
    stepOf: new Map(steps.map((step) => [step.interaction.id, step])),
    problems: [],
  };
}

function interactionAsKnown({ note: _, ...interaction }: Interaction, known: ReadonlySet<string>): Interaction {
  return {
    ...interaction,
    after: interaction.after.filter((id) => known.has(id)),
    before: interaction.before.filter((id) => known.has(id)),
    causes: interaction.causes.filter((cause) => known.has(cause.interaction)),
  };
}

/** Everything that a reason has in quotes; a title may have quotes of its own. */
function quotes(reason: string): readonly string[] {
  const ends = [...reason.matchAll(/”/gu)].map(({ index }) => index);
  return [...reason.matchAll(/“/gu)].flatMap(({ index: start }) =>
    ends.filter((last) => last > start).map((last) => reason.slice(start + 1, last)),
  );
}

/** A step as it is known after step `last`; `lent` where a step that is told by then states the same last day. */
function asKnown({ latest, ...step }: Step, last: number, lent: boolean, interaction: Interaction): Step {
  /** A last day that no step states is that of a step after it, and not known yet where that is only a later one. */
  const borrowed = !step.stated && !lent;
  const known = borrowed ? undefined : latest;
  return {
    ...step,
    ...(known !== undefined && { latest: known }),
    mark: borrowed && latest !== undefined ? openMark(step) : step.mark,
    interaction,
    causes: step.causes.filter((cause) => cause.step <= last),
    effects: step.effects.filter((effect) => effect.step <= last),
  };
}

function openMark({ mark, earliest }: Omit<Step, 'latest'>): DateMark {
  if (mark === 'disputed') return mark;
  return earliest === undefined ? 'order' : 'after';
}

function datasetAsKnown(
  { summary: _, seats: __, translations: ___, ...dataset }: Dataset,
  told: readonly Interaction[],
): Dataset {
  const present = new Set(
    told.flatMap(({ participants, changes }) => [
      ...participants.map(({ actor }) => actor),
      ...changes.flatMap(({ of }) => of),
    ]),
  );
  const cited = new Set(told.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  const known = new Set(told.map(({ id }) => id));
  const byId = new Map(told.map((one) => [one.id, one]));
  const ordered = dataset.interactions.flatMap(({ id }) => byId.get(id) ?? []);
  const actors = dataset.actors
    .filter(({ id }) => present.has(id))
    .map(({ note: _note, ...actor }) => ({ ...actor, actsFor: actor.actsFor.filter((id) => present.has(id)) }));
  const sides = new Set(actors.map(({ side }) => side));
  return {
    ...dataset,
    sides: dataset.sides.filter(({ id }) => sides.has(id)),
    sources: dataset.sources.filter(({ id }) => cited.has(id)),
    actors,
    interactions: ordered,
    tour: dataset.tour.filter(({ interaction }) => known.has(interaction)),
  };
}
