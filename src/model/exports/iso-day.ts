import { civilDate } from '../dates/dates';

/** A day number as ISO 8601 writes the day, "2025-10-17"; year 0 is 1 BC, and years before it have a sign. */
export function isoDay(number: number): string {
  const { year, month, day } = civilDate(number);
  const digits = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${year < 0 ? '-' : ''}${digits(Math.abs(year), 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}
