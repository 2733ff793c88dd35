import { expect, it, vi } from 'vitest';
import { Desk } from '../../src/workshop/desk/desk.svelte';
import { OffThread } from '../../src/workshop/worker/off-thread';
import { BROKEN, fakePage, GOOD } from './desk/desk';

vi.mock('../../src/workshop/on-page', () => {
  throw new Error('no such part');
});

it('says that a story was not laid out where no worker answers and that part cannot be fetched', async () => {
  const desk = new Desk('preview', fakePage(), new OffThread(() => Promise.resolve(undefined)));
  await desk.open('story.json', GOOD);
  expect(desk.said).toBe('No problem found. The graph was not laid out.');
  await desk.open('story.json', BROKEN);
  expect(desk.problems).toHaveLength(1);
});
