import type { Dataset } from '../schema';

/** A dataset as a file in its own format, without what has its default; `parseDataset` reads the same from it. */
export function storyJson({
  sides,
  sources,
  actors,
  interactions,
  tour,
  seats,
  translations,
  ...head
}: Dataset): string {
  const story = {
    ...head,
    ...(sides.length > 0 && { sides }),
    ...(sources.length > 0 && { sources }),
    actors: actors.map((actor) => without({ aliases: [], kind: 'person', actsFor: [] }, actor)),
    interactions: interactions.map(({ participants, changes, evidence, ...rest }) =>
      without(
        { after: [], before: [], repeated: false, status: 'occurred', changes: [], causes: [], evidence: [] },
        {
          ...rest,
          participants: participants.map((one) => without({ role: 'participant' }, one)),
          changes: changes.map((change) => without({ over: false }, change)),
          evidence: evidence.map(({ paragraph, ...more }) => ({
            ...more,
            ...(paragraph !== undefined && { paragraph: paragraph.length === 1 ? paragraph[0] : paragraph }),
          })),
        },
      ),
    ),
    ...(tour.length > 0 && { tour }),
    ...(seats !== undefined && { seats }),
    ...(translations !== undefined && { translations }),
  };
  return `${JSON.stringify(story, null, 2)}\n`;
}

/** An entry without the keys that have their default; a list is one where it is empty. */
function without(defaults: Readonly<Record<string, unknown>>, entry: object): object {
  return Object.fromEntries(
    Object.entries(entry).filter(([key, value]) => {
      if (!Object.hasOwn(defaults, key)) return true;
      return Array.isArray(value) ? value.length > 0 : value !== defaults[key];
    }),
  );
}
