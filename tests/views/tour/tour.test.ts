import { describe, expect, it } from 'vitest';
import { READ, reading } from './reading';

describe('a guided reading', () => {
  it('is closed until it is asked for, and begins at its first stop', () => {
    const { tour, replay, kept } = reading({}, 3);
    expect([tour.open, tour.words, replay.step]).toEqual([false, {}, 3]);
    tour.toggle();
    expect([tour.open, tour.number, tour.total, replay.step]).toEqual([true, 1, 3, 1]);
    expect(kept).toEqual([{ tour: '1', at: '', actor: [] }]);
  });

  it('moves time and focuses actors at each stop', () => {
    const { tour, replay, explore } = reading({ tour: '1' });
    expect(explore.actors).toEqual(['ann', 'bob']);
    tour.go(2);
    expect([replay.step, explore.actors]).toEqual([2, ['pact']]);
    tour.go(3);
    expect([replay.step, explore.actors, tour.atEnd]).toEqual([4, [], true]);
    tour.go(9);
    expect(tour.number).toBe(3);
  });

  it('is left where it stands, and taken up there again', () => {
    const { tour, replay, explore } = reading({ tour: '2' });
    tour.leave();
    expect([tour.open, replay.step, explore.actors, tour.words]).toEqual([false, 2, [], {}]);
    replay.seek(5);
    tour.toggle();
    expect([tour.open, tour.number, replay.step]).toEqual([true, 2, 2]);
  });

  it('notes a step of the story that is not its own, and goes back to it', () => {
    const { tour, replay } = reading({ tour: '2' });
    replay.seek(5);
    expect([tour.strayed, tour.words.at, tour.said]).toEqual([true, 'quarrel', '']);
    tour.go(2);
    expect([tour.strayed, tour.words.at, tour.said]).toEqual([false, '', 'Reading, step 2 of 3: The pact is signed. ']);
  });

  it('stays at the step that the address names beside it', () => {
    const { tour, replay } = reading({ tour: '2', at: 'quarrel' }, 5);
    expect([tour.number, replay.step]).toEqual([2, 5]);
  });

  it('yields to the search and to the page of another actor', () => {
    const { tour, explore } = reading({ tour: '2' });
    explore.focus('bob');
    expect(tour.open).toBe(false);
    explore.focus();
    expect(tour.open).toBe(true);
    explore.page = 'find';
    expect(tour.open).toBe(false);
  });

  it.each(['0', '4', 'two', '1.5', '01'])('stays closed where the address names stop %s, and says so', (number) => {
    const { tour, replay } = reading({ tour: number }, 3);
    expect([tour.open, tour.words, replay.step]).toEqual([false, {}, 3]);
    expect(tour.notices).toEqual([`The reading has no step “${number}”, so it is closed.`]);
    tour.toggle();
    expect([tour.open, tour.number]).toEqual([true, 1]);
  });

  it('begins anew where the reader is to predict from a stop that there is not, and says so', () => {
    const { tour } = reading({ tour: '9', predict: '1' });
    expect([tour.open, tour.words]).toMatchObject([true, { tour: '1', predict: '1' }]);
    expect(tour.notices).toEqual(['The reading has no step “9”, so its first is shown.']);
  });

  it.each(['pupil', 'teacher'])('opens with the %s’s worksheet where the address names no stop', (worksheet) => {
    const { tour } = reading({ worksheet });
    expect([tour.open, tour.sheet, tour.words]).toMatchObject([true, worksheet, { tour: '1', worksheet }]);
    expect(tour.notices).toEqual([]);
  });

  it('says of each word of the address that it does not know that it does not, and nothing of the defaults', () => {
    const { tour } = reading({ predict: '7', notes: 'yes', worksheet: 'bogus' });
    expect(tour.words).toEqual({});
    expect(tour.notices).toEqual([
      'The address gives “predict” “7”, neither 0 nor 1.',
      'The address gives “notes” “yes”, neither 0 nor 1.',
      'There is no worksheet “bogus”.',
    ]);
    expect(reading({ predict: '0', notes: '0' }).tour.notices).toEqual([]);
    expect(reading({ notes: '1' }).tour.notices).toEqual([]);
  });
});

describe('predicting', () => {
  it('holds back what comes after the farthest stop, and the number of stops', () => {
    const { tour, replay, explore } = reading({ tour: '1', predict: '1' });
    expect([replay.steps, explore.chronology.steps.length, tour.total, tour.asking]).toEqual([1, 1, undefined, true]);
    expect(tour.said).toBe('Reading, step 1: They meet. ');
    replay.seek(5);
    expect(replay.step).toBe(1);
  });

  it('goes on when a question is answered or skipped, and keeps the answer', () => {
    const { tour, replay } = reading({ predict: '1' });
    tour.answer({ choice: 'A pact', reason: 'They want one.' });
    expect([tour.number, replay.step, replay.steps, tour.asking]).toEqual([2, 2, 2, false]);
    expect(tour.prediction(1)).toEqual({ choice: 'A pact', reason: 'They want one.' });
    tour.go(1);
    expect([tour.asking, replay.step, replay.steps]).toEqual([false, 1, 2]);
    tour.go(3);
    tour.answer({ choice: '', reason: '' });
    expect([tour.number, tour.asking, replay.steps]).toEqual([3, false, 4]);
  });

  it('opens the whole story when the reading is ended', () => {
    const { tour, replay } = reading({ tour: '3', predict: '1' });
    expect(replay.steps).toBe(4);
    tour.end();
    expect([tour.open, replay.steps, replay.chronology, tour.words]).toEqual([false, 5, READ, {}]);
  });

  it('keeps the future hidden, and its place in the address, where the reading is left before its end', () => {
    const { tour, replay } = reading({ tour: '2', predict: '1' });
    tour.leave();
    expect([replay.steps, tour.words]).toEqual([2, { tour: '2', predict: '1' }]);
  });

  it('can be begun and given up within a reading', () => {
    const { tour, replay } = reading({ tour: '2' });
    tour.setPredicting(true);
    expect([replay.steps, tour.words.predict]).toEqual([2, '1']);
    tour.setPredicting(false);
    expect([replay.steps, tour.words.predict]).toEqual([5, undefined]);
  });
});

describe('a lock', () => {
  it.each(['call', '2'])('at %s lets nothing later be seen, with or without the reading', (lock) => {
    const { tour, replay } = reading({ lock });
    expect([replay.steps, tour.stops.length, tour.locked, tour.words]).toEqual([2, 2, true, { lock }]);
    expect(replay.chronology.dataset.summary).toBeUndefined();
  });

  it('says so where the address names a step behind it', () => {
    const { tour, replay } = reading({ lock: 'call', at: 'visit' }, 4);
    expect(replay.step).toBe(2);
    expect(tour.notices).toEqual(['The address names a step that is held back, so the last before it is shown.']);
  });

  it('holds the end of the reading back, too, and does not say how many stops there are', () => {
    const { tour, replay } = reading({ tour: '3', lock: 'call' });
    expect([tour.open, tour.notices.length]).toEqual([false, 1]);
    tour.toggle();
    expect([tour.number, tour.total, tour.atEnd]).toEqual([1, undefined, false]);
    tour.go(2);
    tour.end();
    expect(replay.steps).toBe(2);
  });

  it('that names no step of the story is told, and locks nothing', () => {
    const { tour, replay } = reading({ lock: 'nowhere' });
    expect([replay.steps, tour.words]).toEqual([5, {}]);
    expect(tour.notices).toEqual([
      'The address locks the story at “nowhere”, a step that it does not have, so nothing is held back.',
    ]);
  });
});
