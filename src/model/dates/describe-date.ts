import type { Step } from '../chronology';
import { civilDate, formatDay, monthName, yearName, type StoryDate } from './dates';

/** A step's date in words, and what a reader must know beside it. */
export interface DateWords {
  readonly text: string;
  readonly aside?: string;
}

type Length = 'short' | 'long';

/** A step's date, only as sharp as its source: "17 Oct 2025", "On or after 17 Oct 2025", "17 or 19 Oct 2025". */
export function describeDate(step: Step, length: Length = 'short'): DateWords {
  const aside = asideOf(step);
  return { text: textOf(step, length), ...(aside !== undefined && { aside }) };
}

function textOf({ date, readings, earliest, latest }: Step, length: Length): string {
  if (readings.length > 1)
    return joined(
      readings.map((reading) => reading.date),
      length,
    );
  if (date?.choices !== undefined) return joined(date.choices, length);
  if (date !== undefined) return dateWords(date, length);
  if (earliest !== undefined && latest !== undefined) return between(earliest, latest, length);
  if (earliest !== undefined) return `On or after ${formatDay(earliest, length)}`;
  return latest === undefined ? 'No date' : `On or before ${formatDay(latest, length)}`;
}

function asideOf({ date, interaction, mark, readings, stated }: Step): string | undefined {
  if (mark === 'disputed') return readings.length > 1 ? 'the source disagrees' : undefined;
  if (interaction.repeated) return 'several occasions';
  if (date?.uncertain) return 'uncertain';
  return stated ? undefined : mark === 'order' ? 'order only' : 'no day given';
}

/** A date of the dataset in words. */
export function dateWords(date: StoryDate, length: Length = 'short'): string {
  const { form, earliest, latest, approximate } = date;
  if (earliest === undefined) return `Until ${formatDay(latest ?? 0, length)}`;
  if (latest === undefined) return `From ${formatDay(earliest, length)} on`;
  if (form === 'single') return `${approximate ? 'about ' : ''}${singleWords(date, length)}`;
  return form === 'oneOf'
    ? between(earliest, latest, length)
    : `${formatDay(earliest, length)} to ${formatDay(latest, length)}`;
}

function singleWords({ precision, earliest = 0 }: StoryDate, length: Length): string {
  const { year, month } = civilDate(earliest);
  if (precision === 'year') return yearName(year);
  return precision === 'month' ? `${monthName(month, 'long')} ${yearName(year)}` : formatDay(earliest, length);
}

function between(earliest: number, latest: number, length: Length): string {
  if (earliest === latest) return formatDay(earliest, length);
  return `Between ${shared(earliest, latest, length)} and ${formatDay(latest, length)}`;
}

/** The first of two days, without the month and year that it shares with the second. */
function shared(first: number, second: number, length: Length): string {
  const [p, q] = [civilDate(first), civilDate(second)];
  if (p.year !== q.year) return formatDay(first, length);
  return p.month === q.month ? String(p.day) : `${p.day} ${monthName(p.month, length)}`;
}

function joined(dates: readonly StoryDate[], length: Length): string {
  const sorted = [...dates].sort((p, q) => (p.earliest ?? -Infinity) - (q.earliest ?? -Infinity));
  const [first, second] = sorted;
  const isDay = ({ earliest, latest }: StoryDate): boolean => earliest !== undefined && earliest === latest;
  if (sorted.length === 2 && first && second && isDay(first) && isDay(second)) {
    return `${shared(first.earliest ?? 0, second.earliest ?? 0, length)} or ${formatDay(second.earliest ?? 0, length)}`;
  }
  const words = sorted.map((date) => dateWords(date, length));
  return words
    .map((word, index) =>
      index === 0 ? word : word.replace(/^(?:Between|From|Until)/, (first) => first.toLowerCase()),
    )
    .join(', or ');
}
