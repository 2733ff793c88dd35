import { bibtexText } from '../../model/exports/bibtex';
import { citationText, slugOf, type Citing } from '../../model/exports/citation';
import { cslJson } from '../../model/exports/csl-json';
import { csvText } from '../../model/exports/csv';
import { datasetOf } from '../../model/exports/dataset-of';
import { eventTable, participantTable } from '../../model/exports/event-tables';
import type { Extract } from '../../model/exports/extract';
import { gexfText } from '../../model/exports/gexf';
import { graphmlText } from '../../model/exports/graphml';
import { networkOf } from '../../model/exports/network';
import { linkTable, nodeTable } from '../../model/exports/network-tables';
import { ploverLines, ploverTable } from '../../model/exports/plover-rows';
import { risText } from '../../model/exports/ris';
import { storyJson } from '../../model/exports/story-json';
import { timelineJson } from '../../model/exports/timeline-js';

/** A form in which a story can be taken away. */
interface Format {
  readonly id: string;
  readonly name: string;
  /** For whom it is and what to know of it. */
  readonly about: string;
  /** End of the file's name. */
  readonly ending: string;
  /** Media type. */
  readonly type: string;
  readonly text: (extract: Extract, citing: Citing) => string;
}

/** Formats of one use. */
export interface FormatGroup {
  readonly name: string;
  readonly formats: readonly Format[];
}

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

/** Forms of a citation. */
export const CITATION_FORMATS: readonly FormatGroup[] = [
  {
    name: 'Citation',
    formats: [
      {
        id: 'cite',
        name: 'Text',
        about: 'A sentence for a footnote. The version is the day of the last edit of the story.',
        ending: 'citation.txt',
        type: 'text/plain;charset=utf-8',
        text: ({ chronology }, citing) => citationText(chronology.dataset, citing),
      },
      {
        id: 'bibtex',
        name: 'BibTeX',
        about: 'For LaTeX.',
        ending: 'citation.bib',
        type: 'application/x-bibtex',
        text: ({ chronology }, citing) => bibtexText(chronology.dataset, citing),
      },
      {
        id: 'ris',
        name: 'RIS',
        about: 'For EndNote, Mendeley and Zotero.',
        ending: 'citation.ris',
        type: 'application/x-research-info-systems',
        text: ({ chronology }, citing) => risText(chronology.dataset, citing),
      },
      {
        id: 'csl',
        name: 'CSL-JSON',
        about: 'For Zotero, Pandoc and others.',
        ending: 'citation.json',
        type: 'application/vnd.citationstyles.csl+json',
        text: ({ chronology }, citing) => cslJson(chronology.dataset, citing),
      },
    ],
  },
];

/** The name of a file: of which story, whether all of it, and in what form. */
export function fileName({ chronology, whole }: Extract, { ending }: Format): string {
  return `${slugOf(chronology.dataset.title)}-${whole ? '' : 'part-'}${ending}`;
}
