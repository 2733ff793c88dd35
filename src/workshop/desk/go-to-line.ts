/** A place in a text to go to, from 1; a new object each time that someone asks to go there. */
export interface Goal {
  readonly line: number;
  readonly column: number;
}

/** Puts the cursor of a field at a line and column and scrolls there; lines do not wrap in it. */
export function goToLine(field: HTMLTextAreaElement, { line, column }: Goal): void {
  const lines = field.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const at = Math.min(start + column - 1, field.value.length);
  const lineHeight = field.scrollHeight / lines.length;
  field.focus();
  field.setSelectionRange(at, at);
  field.scrollTop = Math.max(0, (line - 4) * lineHeight);
}
