import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { seatsOf } from '../../../src/layout/seats/seats';
import { seatsData } from '../../../src/layout/seats/portable-seats';
import { chronology, type Chronology } from '../../../src/model/chronology';
import { storyGraph } from '../../../src/model/graph';
import { Replay } from '../../../src/replay/replay.svelte';
import { Explore } from '../../../src/views/explore/explore.svelte';
import { MOST_PICTURES, MOST_STEPS, printedPart } from '../../../src/views/print/paper';
import PrintSheet from '../../../src/views/print/PrintSheet.svelte';
import { interaction } from '../../model/sample';
import { TALE } from '../tale';

const LINK = 'https://example.org/tale/';
const graph = storyGraph(chronology(TALE));
const seated = chronology({ ...TALE, seats: seatsData(graph, seatsOf(graph, 0.05)) });

function sheet(what: 'step' | 'story', story: Chronology = seated, own = false) {
  const replay = new Replay(story, { step: 4 });
  return render(PrintSheet, {
    what,
    replay,
    explore: new Explore(story, {}, () => undefined),
    link: own ? undefined : LINK,
  });
}

const hidden = { hidden: true } as const;

describe('a step on paper', () => {
  it('holds the graph, the step, what changed, where things stand, the evidence and the address', () => {
    const { container } = sheet('step');
    expect(screen.getByRole('heading', { level: 1, ...hidden })).toHaveTextContent('The grain pact');
    expect(screen.getByRole('heading', { name: 'Ann visits Bob', ...hidden })).toBeInTheDocument();
    expect(container.querySelectorAll('svg [data-actor]')).toHaveLength(3);
    expect(container.querySelector('.print-changes')).toHaveTextContent(
      'The grain pact: signed → torn up (no longer holds)',
    );
    for (const name of ['Where things stand', 'Where it says so'])
      expect(screen.getByRole('heading', { name, ...hidden })).toBeInTheDocument();
    expect(screen.getByText(LINK)).toBeInTheDocument();
  });

  it('has no address where nobody else can open it', () => {
    sheet('step', seated, true);
    expect(screen.queryByText(/https:/)).not.toBeInTheDocument();
  });
});

describe('a whole story on paper', () => {
  it('holds a picture of each step with what changed, and the chronicle', () => {
    const { container } = sheet('story');
    const cells = [...container.querySelectorAll<HTMLElement>('.cell')];
    expect(cells).toHaveLength(5);
    expect(cells.map((cell) => within(cell).getByRole('heading', hidden).textContent)).toEqual([
      '1. Ann meets Bob',
      '2. Ann rings Bob',
      '3. A paper tells of it',
      '4. Ann visits Bob',
      '5. Bob blames Ann',
    ]);
    for (const cell of cells) expect(cell.querySelectorAll('svg [data-actor]')).toHaveLength(3);
    expect(container.querySelectorAll('ol > li')).toHaveLength(5);
  });

  it('is told in words alone before it is laid out', () => {
    const { container } = sheet('story', chronology(TALE));
    expect(container.querySelectorAll('svg [data-actor]')).toHaveLength(0);
    expect(container.querySelectorAll('ol > li')).toHaveLength(5);
  });

  it('has one picture where there are too many steps for one each', () => {
    const many = Array.from({ length: MOST_PICTURES + 1 }, (_, index) =>
      interaction(`talk-${String(index)}`, {
        participants: [
          { actor: 'ann', role: 'initiator' },
          { actor: 'bob', role: 'recipient' },
        ],
      }),
    );
    const story = { ...TALE, interactions: many };
    const links = storyGraph(chronology(story));
    const { container } = sheet('story', chronology({ ...story, seats: seatsData(links, seatsOf(links, 0.01)) }));
    expect(container.querySelectorAll('.cell')).toHaveLength(1);
    expect(container.querySelectorAll('ol > li')).toHaveLength(MOST_PICTURES + 1);
  });

  it('holds all steps but of a very long story, of which those around the step on show', () => {
    expect(printedPart(MOST_STEPS, 7)).toEqual([0, MOST_STEPS]);
    expect(printedPart(MOST_STEPS * 3, 1)).toEqual([0, MOST_STEPS]);
    expect(printedPart(MOST_STEPS * 3, MOST_STEPS)).toEqual([MOST_STEPS / 2, (MOST_STEPS * 3) / 2]);
    expect(printedPart(MOST_STEPS * 3, MOST_STEPS * 3)).toEqual([MOST_STEPS * 2, MOST_STEPS * 3]);
  });
});
