import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { placeGraph } from '../../../src/layout/place';
import { seatsOf } from '../../../src/layout/seats/seats';
import { storyGraph } from '../../../src/model/graph';
import { compare } from '../../../src/replay/compare';
import { momentAt } from '../../../src/replay/moment';
import CompareLine from '../../../src/views/compare/CompareLine.svelte';
import Differences from '../../../src/views/compare/Differences.svelte';
import { stageMarks } from '../../../src/views/compare/stage-marks';
import { Explore } from '../../../src/views/explore/explore.svelte';
import { drawingOf } from '../../../src/views/stage/drawing';
import { props, TALE_ORDER } from '../tale';
import { twoCalls } from '../two-calls';

function holding(held: string, step: number) {
  const { replay, highlight } = props(step);
  return { replay, highlight, explore: new Explore(replay.chronology, { held }, () => undefined) };
}

function words(element: Element): string {
  return element.textContent.replace(/\s+/gu, ' ').trim();
}

describe('a held step', () => {
  it('is compared with the current one in a line that is the key to the marks', () => {
    const { replay, explore } = holding('talks', 4);
    render(CompareLine, { replay, explore, narrow: false });
    expect(screen.getByRole('button', { name: 'Held step 1' })).toBeVisible();
    const marks = within(screen.getByRole('list', { name: 'Marks' })).getAllByRole('listitem');
    expect(marks.map(words)).toEqual(['3 added', '1 ended', '0 changed']);
    expect(screen.getByRole('status')).toHaveTextContent('From step 1 to step 4: 3 steps added, 1 state ended.');
  });

  it('says nothing to a screen reader while the story plays', async () => {
    const { replay, explore } = holding('talks', 2);
    render(CompareLine, { replay, explore, narrow: false });
    replay.play();
    await expect.poll(() => screen.getByRole('status').textContent.trim()).toBe('');
  });

  it('asks for another step while it is the current one', () => {
    const { replay, explore } = holding('talks', 1);
    render(CompareLine, { replay, explore, narrow: false });
    expect(screen.getByText('Go to another step to compare it with this one.')).toBeVisible();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('is gone to and let go', async () => {
    const { replay, explore } = holding('talks', 4);
    render(CompareLine, { replay, explore, narrow: false });
    await userEvent.click(screen.getByRole('button', { name: 'Held step 1' }));
    expect(replay.step).toBe(1);
    await userEvent.click(screen.getByRole('button', { name: 'Let go' }));
    expect(explore.look).toEqual({});
  });

  it('is told in words: what began, ended and changed, with the step that did it, and the steps between', async () => {
    const { replay, highlight, explore } = holding('talks', 4);
    render(Differences, { replay, highlight, explore });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('From step 1 to step 4');
    const states = within(screen.getByRole('list', { name: 'States that differ' })).getAllByRole('listitem');
    expect(states.map(words)).toEqual(['The grain pact ended: drafted → is now torn up step 4']);
    expect(within(screen.getByRole('list', { name: 'Steps between' })).getAllByRole('listitem')).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: /Ann rings Bob/u }));
    expect(replay.step).toBe(2);
  });
});

describe('the stage of a comparison', () => {
  const graph = storyGraph(TALE_ORDER);
  const placed = placeGraph(graph, seatsOf(graph, 0.002), 1024, 628);
  const later = momentAt(TALE_ORDER, 4);
  const TWO = twoCalls();
  const twoGraph = storyGraph(TWO);
  const two = placeGraph(twoGraph, seatsOf(twoGraph, 0.002), 1024, 628);
  const marks = stageMarks(compare(momentAt(TALE_ORDER, 1), later), placed, drawingOf(placed, later, TALE_ORDER.steps));

  it('marks the line and the bead of each step between, and each thing whose state differs', () => {
    expect(new Set(marks.lines.map(({ key }) => key.split(' ')[0]))).toEqual(new Set(['call', 'visit']));
    expect(marks.badges.map(({ key, kind }) => `${key} ${kind}`).sort()).toEqual([
      'call added',
      'pact| ended',
      'story added',
      'visit added',
    ]);
  });

  it('marks a state of two at the bead of the step that set it, where no line joins them', () => {
    const first = momentAt(TWO, 1);
    const drawn = drawingOf(two, momentAt(TWO, 2), TWO.steps);
    const bead = drawn.beads.find(({ link }) => link.interaction === 'refusal')?.bead;
    const { badges } = stageMarks(compare(first, momentAt(TWO, 2)), two, drawn);
    const badge = badges.find(({ key }) => key === 'ann bob|trust');
    expect(badge?.kind).toBe('added');
    expect(Math.hypot((badge?.x ?? 0) - (bead?.x ?? 99), (badge?.y ?? 0) - (bead?.y ?? 99))).toBeLessThan(40);
  });

  it('puts each badge on the rim of its mark, inside the picture', () => {
    const pact = placed.nodes.find(({ node }) => node.id === 'pact');
    const badge = marks.badges.find(({ key }) => key === 'pact|');
    expect(badge?.x).toBeGreaterThan(pact?.x ?? Infinity);
    expect(badge?.y).toBeLessThan(pact?.y ?? 0);
    for (const { x, y } of marks.badges) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(placed.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(placed.height);
    }
  });
});
