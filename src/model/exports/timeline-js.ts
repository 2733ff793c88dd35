import type { Step } from '../chronology';
import { civilDate, type StoryDate } from '../dates/dates';
import { describeDate } from '../dates/describe-date';
import type { Extract } from './extract';

/** A date of TimelineJS: only as sharp as it is known; year 0 is 1 BC. */
interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * A story for TimelineJS. It places a slide by its dates and shows the words of `display_date` in their stead; a step
 * with neither a day before nor after it cannot be placed and is counted on the title's slide. It takes texts for
 * markup.
 */
export function timelineJson({ chronology: { dataset }, steps }: Extract): string {
  const placed = steps.flatMap((step) => {
    const dates = datesOf(step);
    return dates === undefined ? [] : [slideOf(step, dates)];
  });
  const lost = steps.length - placed.length;
  const left = lost === 0 ? [] : [`${lost} of ${steps.length} steps have no date and are not on this timeline.`];
  const timeline = {
    title: {
      text: { headline: markup(dataset.title), text: paragraphs([dataset.summary ?? '', ...left]) },
    },
    events: placed,
    scale: 'human',
  };
  return `${JSON.stringify(timeline, null, 2)}\n`;
}

interface Dates {
  readonly start_date: SlideDate;
  readonly end_date?: SlideDate;
}

/** Where a step stands: from its first possible day to its last; where one of them is open, at the other. */
function datesOf({ date, earliest, latest, stated }: Step): Dates | undefined {
  if (
    stated &&
    date?.form === 'single' &&
    date.earliest === earliest &&
    date.latest === latest &&
    earliest !== undefined
  )
    return { start_date: slideDate(earliest, date.precision) };
  const [start, end] = [earliest ?? latest, latest];
  if (start === undefined) return undefined;
  return { start_date: slideDate(start), ...(end !== undefined && end !== start && { end_date: slideDate(end) }) };
}

function slideDate(number: number, precision: StoryDate['precision'] = 'day'): SlideDate {
  const { year, month, day } = civilDate(number);
  return { year, ...(precision !== 'year' && { month }), ...(precision === 'day' && { day }) };
}

function slideOf(step: Step, dates: Dates): object {
  const { id, type, title, summary = '', dateText, place, status } = step.interaction;
  const { text, aside } = describeDate(step, 'long');
  const facts = [
    ...(status === 'occurred' ? [] : [`${capital(status)}.`]),
    ...(place === undefined ? [] : [`Place: ${place}`]),
    ...(dateText === undefined ? [] : [`In the words of the source: ${dateText}`]),
  ];
  return {
    ...dates,
    display_date: markup(aside === undefined ? text : `${text} (${aside})`),
    text: { headline: markup(title), text: paragraphs([summary, ...facts]) },
    group: capital(type),
    unique_id: id,
  };
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

function paragraphs(texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .map((text) => `<p>${markup(text)}</p>`)
    .join('');
}

function markup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
