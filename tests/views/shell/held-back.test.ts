import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { HeldBack as Entry } from '../../../src/model/problem';
import HeldBack from '../../../src/views/shell/HeldBack.svelte';

const lost: Entry = {
  list: 'interactions',
  index: 4,
  id: 'call',
  title: 'A call',
  reason: 'no actor "witkof"',
  line: 84,
  column: 17,
};

describe('what is held back', () => {
  it('is not spoken of where nothing is', () => {
    const { container } = render(HeldBack, { entries: [] });
    expect(container.children).toHaveLength(0);
  });

  it('is counted, and each entry named with its line and its reason', () => {
    const nameless: Entry = { list: 'actors', index: 2, reason: 'no name', line: 9, column: 5 };
    render(HeldBack, { entries: [lost, nameless] });
    expect(screen.getByText('2 entries are held back')).toBeVisible();
    expect(screen.getAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent.trim())).toEqual([
      'A call (line 84): no actor "witkof"',
      'actors[2] (line 9): no name',
    ]);
  });

  it('is named with the place of the error itself, its path and what to write', () => {
    const path = 'interactions[4] "call" › participants[1] › actor';
    const problem = { line: 90, column: 33, path, suggestion: 'did you mean "witkoff"?' };
    render(HeldBack, { entries: [{ ...lost, problem }] });
    expect(screen.getByRole('listitem', { hidden: true })).toHaveTextContent(
      `A call (line 84): no actor "witkof" Line 90, column 33, ${path}: did you mean "witkoff"?`,
    );
  });

  it('is counted in words where it is one', () => {
    render(HeldBack, { entries: [lost] });
    expect(screen.getByText('One entry is held back')).toBeVisible();
  });
});
