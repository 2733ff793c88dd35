import { describe, expect, it, vi } from 'vitest';
import { activityStory } from '../../../bench/layout/activity';
import { seatedOf } from '../../../src/layout/seats/seated';
import { seatsOf, type Seats, type SeatsListener } from '../../../src/layout/seats/seats';
import { seatsData } from '../../../src/layout/seats/portable-seats';
import { drained } from '../../../src/model/drained';
import { Desk } from '../../../src/workshop/desk/desk.svelte';
import type { Fix } from '../../../src/workshop/desk/problem-words';
import { OffThread, type Wanted } from '../../../src/workshop/worker/off-thread';
import { seatsFor, type SeatsOrder } from '../../../src/workshop/worker/seats-for';
import type { Sizes } from '../../../src/workshop/worker/sizes-on-screen';
import { BROKEN, fakePage, GOOD } from './desk';

/** A worker of which only what the page sees is made: it keeps its order until it is to answer. */
class PatientWorker extends EventTarget {
  readonly terminate = vi.fn();
  readonly onmessage = null;
  readonly onmessageerror = null;
  readonly onerror = null;
  order: SeatsOrder | undefined;

  /** The size classes that it was told are on screen. */
  wanted: Sizes = [];

  postMessage(order: SeatsOrder | Wanted): void {
    if ('wanted' in order) this.wanted = order.wanted;
    else {
      this.order = order;
      this.#say({ ready: true });
    }
  }

  answer(): void {
    this.early()();
  }

  /** Says the seats that are wanted first, and gives what says the rest. */
  early(): () => void {
    if (this.order === undefined) return () => undefined;
    const { graph } = this.order;
    const wanted = (): Sizes => this.wanted;
    const first: SeatsListener['first'] = (seats, own) => this.#say({ early: seatsData(graph, seats), own });
    const seats = drained(seatsFor(this.order, { wanted, first }));
    return () => this.#say({ seats });
  }

  #say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

/** The text of a story of many actors, with so many more that have nothing to do yet. */
function society(more: number): string {
  const story: { readonly actors: readonly object[] } = JSON.parse(
    activityStory({ actors: 90, interactions: 120, seed: 3, groups: 4 }),
  );
  const others = Array.from({ length: more }, (_, index) => ({
    id: `new-${String(index)}`,
    name: `New ${String(index)}`,
  }));
  return JSON.stringify({ ...story, actors: [...story.actors, ...others] });
}

function steps(page: ReturnType<typeof fakePage>): readonly (number | undefined)[] {
  return page.stories.map((story) => story?.chronology.steps.length);
}

/** The fix of the first problem; throws where it has none. */
function fixOf(desk: Desk): Fix {
  const fix = desk.problems[0]?.fix;
  if (fix === undefined) throw new Error('no fix for the first problem');
  return fix;
}

describe('a file on the desk', () => {
  it('is checked and drawn', async () => {
    const page = fakePage();
    const desk = new Desk('preview', page);
    await desk.open('x.json', GOOD);
    expect(desk.problems).toEqual([]);
    expect(desk.said).toBe('No problem found. 2 of 2 steps drawn.');
    expect(steps(page)).toEqual([undefined, 2]);
  });

  it('is mended by the fix, which can be taken back until something else is changed', async () => {
    const desk = new Desk('preview', fakePage());
    await desk.open('x.json', BROKEN);
    await desk.mend(fixOf(desk));
    expect(desk.file.text).toBe(GOOD);
    expect([desk.problems.length, desk.file.undoable, desk.unsaved]).toEqual([0, true, true]);
    await desk.undo();
    expect(desk.file.text).toBe(BROKEN);
    expect([desk.problems.length, desk.file.undoable, desk.unsaved]).toEqual([1, false, false]);
    await desk.mend(fixOf(desk));
    expect(desk.file.undoable).toBe(true);
    desk.file.write(`${desk.file.text} `);
    expect([desk.stale, desk.file.undoable]).toEqual([true, false]);
  });

  it('takes no fix from an older check', async () => {
    const desk = new Desk('preview', fakePage());
    await desk.open('x.json', BROKEN);
    const fix = fixOf(desk);
    desk.file.write(`  ${BROKEN}`);
    await desk.mend(fix);
    expect(desk.file.text).toBe(`  ${BROKEN}`);
  });

  it('keeps the reader’s own file drawn where it is good, and the rest held back', async () => {
    const page = fakePage();
    const desk = new Desk('preview', page);
    await desk.open('x.json', BROKEN.replace('"after": ["call"]', '"date": "2025"'));
    expect(desk.heldBack.map(({ id }) => id)).toEqual(['call']);
    expect(desk.said).toBe('1 error. 1 of 2 steps drawn.');
    expect(desk.stays).toBe(false);
  });

  it('keeps the last good picture of a file that is being written, whatever is wrong', async () => {
    const page = fakePage();
    const desk = new Desk('live', page);
    await desk.open('data/x.json', GOOD);
    for (const text of [BROKEN, '{ "title": ', '']) {
      await desk.open('data/x.json', text);
      expect([desk.wanted, desk.pictured]).toEqual([true, true]);
      expect(desk.said).toMatch(/The last good picture stays\.$/);
      expect(desk.stays).toBe(true);
    }
    expect(steps(page)).toEqual([2]);
    await desk.open('data/x.json', GOOD);
    expect([desk.wanted, desk.stays]).toEqual([false, false]);
  });

  it('drops an answer that a newer check overtakes', async () => {
    const page = fakePage();
    const desk = new Desk('live', page);
    const first = desk.open('data/x.json', GOOD);
    await desk.open('data/x.json', GOOD.replace('A first story', 'A second story'));
    await first;
    expect(page.stories.map((story) => story?.chronology.dataset.title)).toEqual(['A second story']);
  });

  it('has many actors laid out by a worker, from the picture that stays until then, and a newer edit ends that worker', async () => {
    const workers: PatientWorker[] = [];
    const offThread = new OffThread(() => {
      const worker = new PatientWorker();
      workers.push(worker);
      return Promise.resolve(worker);
    });
    const asked = (count: number): Promise<unknown> =>
      vi.waitFor(() => expect(workers[count - 1]?.order).toBeDefined());
    const page = fakePage();
    const desk = new Desk('live', page, offThread);
    const first = desk.open('data/x.json', society(0));
    await asked(1);
    workers[0]?.answer();
    await first;
    const shown = page.shown()?.chronology;
    const overtaken = desk.open('data/x.json', society(1));
    await asked(2);
    expect(page.shown()?.chronology).toBe(shown);
    expect(desk.said).toMatch(/It is being drawn\.$/);
    const newer = desk.open('data/x.json', society(2));
    await asked(3);
    expect(workers.map(({ terminate }) => terminate.mock.calls.length)).toEqual([1, 1, 0]);
    expect(page.shown()?.chronology).toBe(shown);
    workers[2]?.answer();
    await Promise.all([overtaken, newer]);
    const stood = shown && seatedOf(shown);
    expect(workers.map(({ order }) => order?.before)).toEqual([undefined, stood, stood]);
    expect(page.stories.map((story) => story?.chronology.dataset.actors.length)).toEqual([90, 92]);
    const now = page.shown()?.chronology;
    const places = [stood, now && seatedOf(now)].map((one) => one?.seats?.get('full')?.x.slice(0, 90));
    expect(places[0]).toHaveLength(90);
    expect(places[1]).toEqual(places[0]);
  });

  it('of the site is drawn as soon as it is laid out for what is on screen, and has all its seats in the end', async () => {
    const body = document.createElement('div');
    body.innerHTML = '<div class="stage"><div class="frame"></div></div>';
    Object.defineProperties(body.querySelector('.frame'), {
      clientWidth: { value: 390 },
      clientHeight: { value: 400 },
    });
    const page = { ...fakePage(), body };
    const worker = new PatientWorker();
    const opening = new Desk('shipped', page, new OffThread(() => Promise.resolve(worker))).open('data/x.json', GOOD);
    await vi.waitFor(() => expect(worker.wanted).toEqual(['phone']));
    const rest = worker.early();
    const seats = (): Seats | undefined => {
      const shown = page.shown()?.chronology;
      return shown && seatedOf(shown).seats;
    };
    const solved = worker.order && seatsOf(worker.order.graph, worker.order.care);
    expect(seats()?.get('phone')).toEqual(solved?.get('phone'));
    expect(seats()?.get('small')).not.toEqual(solved?.get('small'));
    rest();
    await opening;
    expect(seats()).toEqual(solved);
    expect(page.stories).toHaveLength(2);
  });

  it('leaves an actor where it stood when only words change', async () => {
    const page = fakePage();
    const desk = new Desk('live', page);
    await desk.open('data/x.json', GOOD);
    await desk.open('data/x.json', GOOD.replace('They meet', 'They meet again'));
    const [first, second] = page.stories.map((story) => story?.chronology.dataset.seats);
    expect(second).toEqual(first);
  });

  it('refuses bytes that are not UTF-8 in the parser’s words', async () => {
    const page = fakePage();
    const desk = new Desk('preview', page);
    await desk.open('x.json', Uint8Array.of(0x7b, 0xff, 0x7d));
    expect(desk.problems.map(({ message }) => message)).toEqual([
      'the file is not UTF-8: byte 2 is 0xFF, which is ÿ in Windows-1252',
    ]);
    expect(desk.said).toBe('1 error. Nothing can be drawn yet.');
  });

  it('gives an unsaved file back after another was opened over it', async () => {
    const desk = new Desk('preview', fakePage());
    await desk.open('x.json', GOOD);
    desk.file.write(`${GOOD}\n`);
    await desk.open('y.json', BROKEN);
    expect([desk.file.name, desk.file.undoable]).toEqual(['y.json', true]);
    await desk.undo();
    expect([desk.file.name, desk.file.text, desk.unsaved]).toEqual(['x.json', `${GOOD}\n`, true]);
  });
});
