import { dayNumber } from '../../model/dates/dates';

/** The day number of the reader's own day. */
export function today(): number {
  const now = new Date();
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
