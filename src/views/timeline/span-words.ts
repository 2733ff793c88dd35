import type { Step } from '../../model/chronology';
import { describeDate } from '../../model/dates/describe-date';

function listed(numbers: readonly number[]): string {
  const last = numbers.at(-1) ?? 0;
  if (numbers.length > 4) return `${String(numbers.length)} earlier steps`;
  return numbers.length === 1
    ? `step ${String(last)}`
    : `steps ${numbers.slice(0, -1).map(String).join(', ')} and ${String(last)}`;
}

/** Earlier steps whose dates may reach to the first step of the span or beyond. */
function reachingIn(steps: readonly Step[], start: number): readonly number[] {
  const opening = steps[start - 1]?.earliest;
  if (opening === undefined) return [];
  return steps
    .slice(0, start - 1)
    .filter(({ earliest, latest }) => earliest !== latest && latest !== undefined && latest > opening)
    .map(({ number }) => number);
}

/** What a span holds, in words: its steps and dates, whether a step that overlaps its edge counts, and what adds up. */
export function spanSentences(steps: readonly Step[], start: number, step: number): readonly string[] {
  const [first, last] = [steps[start - 1], steps[step - 1]];
  const dates = [first, last].flatMap((one) =>
    one?.date?.form !== 'single' || one.readings.length > 1 ? [] : describeDate(one).text,
  );
  const when = dates.length === 2 ? `: ${[...new Set(dates)].join(' to ')}` : '';
  const over = reachingIn(steps, start);
  return [
    start === step
      ? `Only step ${String(step)} of ${String(steps.length)}${when}.`
      : `Steps ${String(start)} to ${String(step)} of ${String(steps.length)}${when}.`,
    over.length === 0
      ? 'A step counts by its place in the order, even where its dates reach over the edge.'
      : `A step counts by its place in the order: the dates of ${listed(over)} may reach into the span, and yet ${over.length === 1 ? 'it stays' : 'they stay'} out.`,
    'Where things stand still adds up from the beginning.',
  ];
}
