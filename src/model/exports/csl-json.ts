import { civilDate } from '../dates/dates';
import type { Dataset } from '../schema';
import { PUBLISHER, slugOf, versionDate, type Citing } from './citation';

/** A citation for Zotero and others that read CSL-JSON. */
export function cslJson(dataset: Dataset, { url, accessed }: Citing): string {
  const { title, summary, updated, language } = dataset;
  const issued = partsOf(versionDate(dataset));
  const item = {
    id: slugOf(title),
    type: 'dataset',
    title,
    ...(summary !== undefined && { abstract: summary }),
    publisher: PUBLISHER,
    ...(updated !== undefined && { version: updated }),
    ...(issued.length > 0 && { issued: { 'date-parts': [issued] } }),
    accessed: { 'date-parts': [partsOf(civilDate(accessed))] },
    ...(url !== undefined && { URL: url }),
    language,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function partsOf({ year, month, day }: ReturnType<typeof versionDate>): number[] {
  return [year, month, day].filter((part) => part !== undefined);
}
