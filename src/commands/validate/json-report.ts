import type { CheckedFile } from './check-file';

/** What was found in all files, for a program: one array of problems. */
export function jsonReport(files: readonly CheckedFile[]): string {
  const problems = files.flatMap(({ file, parsed }) =>
    parsed.problems.map(({ line, column, severity, path, message, suggestion }) => ({
      file,
      line,
      column,
      severity,
      path,
      message,
      ...(suggestion !== undefined && { suggestion }),
    })),
  );
  return JSON.stringify(problems, null, 2);
}
