import { errorWords } from './error-words';

/** What a command line asks for, as `read` reads it; undefined where that throws, which is complained of. */
export function readOptions<Options>(read: () => Options, complain: (line: string) => void): Options | undefined {
  try {
    return read();
  } catch (error) {
    complain(errorWords(error));
    complain('--help says what there is');
    return undefined;
  }
}
