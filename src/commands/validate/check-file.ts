import { readFileSync } from 'node:fs';
import { decode } from '../../model/json/bytes';
import { parseDataset, type Parsed } from '../../model/parse';
import { mend } from './mend';
import { replaceFile } from '../replace-file';

/** A file with all that was found in it. */
export interface CheckedFile {
  readonly file: string;
  readonly text: string;
  readonly parsed: Parsed;
  /** How many safe edits were made. */
  readonly mended: number;
}

/** Reads and checks a file, and with `fix` makes the safe edits first. Throws where it cannot be read or written. */
export function checkFile(file: string, fix: boolean): CheckedFile {
  const bytes = readFileSync(file);
  const { text, faults } = decode(bytes);
  const parsed = parseDataset(bytes);
  if (!fix || faults.length > 0) return { file, text, parsed, mended: 0 };
  const better = mend(text);
  if (better.count === 0) return { file, text, parsed, mended: 0 };
  replaceFile(file, bytes, Buffer.from(better.text, 'utf8'));
  return { file, text: better.text, parsed: parseDataset(better.text), mended: better.count };
}
