import { bibtexText } from '../../model/exports/bibtex';
import { citationText } from '../../model/exports/citation';
import { cslJson } from '../../model/exports/csl-json';
import { risText } from '../../model/exports/ris';
import type { FormatGroup } from './format';

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
