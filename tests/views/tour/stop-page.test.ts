import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import Reading from '../../../src/views/tour/Reading.svelte';
import type { TourWords } from '../../../src/views/tour/tour-words';
import { reading } from './reading';

function read(words: TourWords) {
  const made = reading(words);
  const target = document.createElement('div');
  target.className = 'backchannel';
  document.body.append(target);
  render(Reading, { target, props: { tour: made.tour } });
  return made;
}

function heading(): string {
  return screen.getByRole('heading', { level: 2 }).textContent;
}

describe('a stop of the reading', () => {
  it('says where it stands, and tells its text with the sign of a paragraph kept at its number', () => {
    read({ tour: '1' });
    const page = screen.getByRole('region', { name: 'Guided reading' });
    expect(page).toHaveTextContent('Guided reading, 1 of 3');
    expect(page).toHaveTextContent('10 Jan 2025 Ann meets Bob');
    expect(within(page).getByText(/Ann and Bob sit down/u).textContent).toBe('Ann and Bob sit down (¶\u00a03).');
  });

  it('goes on and back by its buttons, keeps the focus on them, and ends after the last stop', async () => {
    const { tour } = read({ tour: '1' });
    const on = screen.getByRole('button', { name: 'Go on' });
    await userEvent.click(on);
    expect([heading(), document.activeElement]).toEqual(['The pact is signed', on]);
    await userEvent.keyboard('{Enter}');
    expect(heading()).toBe('The end of it');
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(tour.number).toBe(2);
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    await userEvent.click(screen.getByRole('button', { name: 'End the reading' }));
    expect(tour.open).toBe(false);
  });

  it('has no way back before the first stop', async () => {
    const { tour } = read({ tour: '1' });
    const back = screen.getByRole('button', { name: 'Back' });
    expect(back).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(back);
    expect(tour.number).toBe(1);
  });

  it('asks its question without waiting for an answer, and keeps the answer folded', async () => {
    read({ tour: '1' });
    expect(screen.getByText('What comes of it?')).toBeVisible();
    expect(screen.getByText('A pact is signed.')).not.toBeVisible();
    await userEvent.click(screen.getByText('What the source tells'));
    expect(screen.getByText('A pact is signed.')).toBeVisible();
  });

  it('leads back where the graph shows another step', async () => {
    const { replay } = read({ tour: '2', at: 'quarrel' });
    replay.seek(5);
    await userEvent.click(await screen.findByRole('button', { name: 'Back to this one' }));
    expect(replay.step).toBe(2);
    expect(screen.queryByText(/shows another step/u)).toBeNull();
  });

  it('shows the teacher’s notes only where they are asked for', () => {
    read({ tour: '1' });
    expect(screen.queryByText('Ask who is missing.')).toBeNull();
    read({ tour: '1', notes: '1' });
    expect(screen.getByRole('complementary', { name: 'For the teacher' })).toHaveTextContent('Ask who is missing.');
  });
});

describe('predict, then reveal', () => {
  it('does not go on before something is written or chosen', async () => {
    const { tour } = read({ tour: '1', predict: '1' });
    expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
    expect(screen.getByRole('region', { name: 'Guided reading' })).toHaveTextContent('Guided reading, step 1');
    await userEvent.click(screen.getByRole('button', { name: 'That is my answer: go on' }));
    expect(tour.number).toBe(1);
    expect(screen.getByRole('alert')).toHaveTextContent('Write or choose something first, or skip the question.');
  });

  it('shows what was expected beside what the source tells, once the answer is given', async () => {
    read({ tour: '1', predict: '1' });
    await userEvent.click(screen.getByRole('radio', { name: 'A quarrel' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Your reason' }), '  They dislike each other. ');
    await userEvent.click(screen.getByRole('button', { name: 'That is my answer: go on' }));
    expect(heading()).toBe('The pact is signed');
    const definitions = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(definitions).toEqual(['A quarrel', 'They dislike each other.', 'A pact is signed.']);
  });

  it('goes on where the question is skipped, and says so', async () => {
    read({ tour: '1', predict: '1' });
    await userEvent.click(screen.getByRole('button', { name: 'Skip the question' }));
    expect(heading()).toBe('The pact is signed');
    expect(screen.getByText('You skipped the question.')).toBeVisible();
  });

  it('compares in place at the last stop', async () => {
    const { tour } = read({ tour: '3', predict: '1' });
    await userEvent.type(screen.getByRole('textbox', { name: 'Your answer' }), 'Yes.');
    await userEvent.click(screen.getByRole('button', { name: 'Compare with the source' }));
    expect([tour.number, heading()]).toEqual([3, 'The end of it']);
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['Yes.', 'Nobody says.']);
    expect(screen.getByRole('button', { name: 'End the reading' })).toBeVisible();
  });

  it('is begun within a reading, but cannot be given up where the address locks', async () => {
    const { replay } = read({ tour: '1' });
    await userEvent.click(screen.getByText('For a class'));
    await userEvent.click(screen.getByRole('button', { name: 'Predict, then reveal' }));
    expect(replay.steps).toBe(1);
  });

  it('offers no way around a lock', async () => {
    read({ tour: '1', predict: '1', lock: 'visit' });
    await userEvent.click(screen.getByText('For a class'));
    expect(screen.queryByRole('button', { name: 'Predict, then reveal' })).toBeNull();
  });
});

describe('a worksheet', () => {
  it('holds every stop with its question and lines to write on, but neither answers nor notes', () => {
    read({ tour: '1', worksheet: 'pupil' });
    const sheet = screen.getByRole('article', { name: 'Worksheet' });
    expect(within(sheet).getByRole('heading', { level: 1 })).toHaveTextContent('The grain pact');
    expect(
      within(sheet)
        .getAllByRole('heading', { level: 2 })
        .map(({ textContent }) => textContent),
    ).toEqual(['1. They meet', '2. The pact is signed', '3. The end of it', 'The story in short']);
    expect(sheet.querySelectorAll('.line:not(.more)')).toHaveLength(12);
    expect(sheet).not.toHaveTextContent(/A pact is signed|Nobody says|Ask who is missing/u);
  });

  it('has answers and notes for the teacher', async () => {
    read({ tour: '1', worksheet: 'pupil' });
    await userEvent.click(screen.getByRole('button', { name: 'For the teacher' }));
    const sheet = screen.getByRole('article', { name: 'Worksheet' });
    expect(sheet).toHaveTextContent('What the source tells. A pact is signed.');
    expect(sheet).toHaveTextContent('For the teacher. Ask who is missing.');
    expect(sheet.querySelectorAll('.line')).toHaveLength(0);
  });

  it('tells no more than the reader has reached while predicting, and has no teacher’s sheet then', () => {
    read({ tour: '2', predict: '1', worksheet: 'pupil' });
    const sheet = screen.getByRole('article', { name: 'Worksheet' });
    expect(sheet).not.toHaveTextContent(/The end of it|It ends badly/u);
    expect(screen.queryByRole('button', { name: 'For the teacher' })).toBeNull();
  });

  it('leads back to the reading', async () => {
    const { tour } = read({ tour: '2', worksheet: 'pupil' });
    await userEvent.click(screen.getByRole('button', { name: 'Back to the reading' }));
    expect([tour.sheet, heading()]).toEqual([undefined, 'The pact is signed']);
  });
});
