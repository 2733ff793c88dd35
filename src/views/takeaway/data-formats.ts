import { csvText } from '../../model/exports/csv';
import { datasetOf } from '../../model/exports/dataset-of';
import { eventTable, participantTable } from '../../model/exports/event-tables';
import { gexfText } from '../../model/exports/gexf';
import { graphmlText } from '../../model/exports/graphml';
import { networkOf } from '../../model/exports/network';
import { linkTable, nodeTable } from '../../model/exports/network-tables';
import { ploverLines, ploverTable } from '../../model/exports/plover-rows';
import { storyJson } from '../../model/exports/story-json';
import { timelineJson } from '../../model/exports/timeline-js';
import type { FormatGroup } from './format';

const CSV = 'text/csv;charset=utf-8';
const JSON_TYPE = 'application/json';
const DEFUSED =
  'A cell that a spreadsheet would run as a formula has an apostrophe in front; take the first apostrophe off to read it back.';
const HUBS =
  'An interaction of two is a link; one of three or more, or of one alone, is a node of its own, linked to each who takes part.';

/** Forms of a story, or of a part of it, by use. */
export const DATA_FORMATS: readonly FormatGroup[] = [
  {
    name: 'Tables',
    formats: [
      {
        id: 'events',
        name: 'Events',
        about: `CSV, one row an interaction: dates as written (EDTF), earliest and latest day, step. ${DEFUSED}`,
        ending: 'events.csv',
        type: CSV,
        text: (extract) => csvText(eventTable(extract)),
      },
      {
        id: 'participants',
        name: 'Participants',
        about: `CSV, one row for each actor in each interaction, with the role. ${DEFUSED}`,
        ending: 'participants.csv',
        type: CSV,
        text: (extract) => csvText(participantTable(extract)),
      },
      {
        id: 'nodes',
        name: 'Nodes',
        about: `CSV for Gephi, R or Python, with Links. ${HUBS}`,
        ending: 'nodes.csv',
        type: CSV,
        text: (extract) => csvText(nodeTable(networkOf(extract))),
      },
      {
        id: 'links',
        name: 'Links',
        about: `CSV for Gephi, R or Python, with Nodes. ${HUBS}`,
        ending: 'links.csv',
        type: CSV,
        text: (extract) => csvText(linkTable(networkOf(extract))),
      },
    ],
  },
  {
    name: 'Story',
    formats: [
      {
        id: 'json',
        name: 'JSON',
        about: 'Everything, in the format of this site: it can be opened, edited and published again.',
        ending: 'story.json',
        type: JSON_TYPE,
        text: (extract) => storyJson(datasetOf(extract)),
      },
      {
        id: 'timelinejs',
        name: 'TimelineJS',
        about: 'JSON for a timeline of the Knight Lab. Vague dates keep their words.',
        ending: 'timeline.json',
        type: JSON_TYPE,
        text: (extract) => timelineJson(extract),
      },
    ],
  },
  {
    name: 'Network',
    formats: [
      {
        id: 'gexf',
        name: 'GEXF',
        about: `For Gephi, with its timeline: all is there from its first possible day to its last. ${HUBS}`,
        ending: 'network.gexf',
        type: 'application/xml',
        text: (extract) => {
          const { title, updated } = extract.chronology.dataset;
          const day = /^\d{4}-\d{2}-\d{2}$/u.test(updated ?? '') ? updated : undefined;
          return gexfText(networkOf(extract), { title, ...(day !== undefined && { modified: day }) });
        },
      },
      {
        id: 'graphml',
        name: 'GraphML',
        about: `For yEd, NetworkX, igraph or Cytoscape. ${HUBS}`,
        ending: 'network.graphml',
        type: 'application/xml',
        text: (extract) => graphmlText(networkOf(extract)),
      },
    ],
  },
  {
    name: 'Event data (PLOVER)',
    formats: [
      {
        id: 'plover-csv',
        name: 'PLOVER table',
        about: `CSV, one row an interaction, coded by its type alone: check each. What PLOVER leaves out says why. ${DEFUSED}`,
        ending: 'plover.csv',
        type: CSV,
        text: (extract) => csvText(ploverTable(extract)),
      },
      {
        id: 'plover-lines',
        name: 'PLOVER lines',
        about:
          'JSON, one line an interaction, with the field names of the PLOVER manual; coded by type alone: check each.',
        ending: 'plover.jsonl',
        type: 'application/jsonl',
        text: (extract) => ploverLines(extract),
      },
    ],
  },
];
