/** One line of the list of keys. */
interface KeyLine {
  readonly keys: readonly string[];
  readonly does: string;
}

/** The keys of the page, by where they are heard. */
export const KEY_LIST: readonly { readonly where: string; readonly lines: readonly KeyLine[] }[] = [
  {
    where: 'Anywhere in the page',
    lines: [
      { keys: ['[', ']'], does: 'One step back or on' },
      { keys: ['t'], does: 'To the slider' },
      { keys: ['w'], does: 'Why? The thread through this step; w again leaves it' },
      { keys: ['c'], does: 'To the cause of this step' },
      { keys: ['e'], does: 'On to what follows from it' },
      { keys: ['h'], does: 'Hold this step, to compare another with it; h again lets it go' },
      { keys: ['/'], does: 'Find and filter' },
      { keys: ['?'], does: 'This list' },
      { keys: ['Esc'], does: 'Close the page that stands in place of the step, and go back to where you were' },
    ],
  },
  {
    where: 'On the slider',
    lines: [
      { keys: ['←', '→'], does: 'One step back or on' },
      { keys: ['Home', 'End'], does: 'The first and the last step' },
    ],
  },
  {
    where: 'On the start of the span',
    lines: [
      { keys: ['←', '→'], does: 'Start a step earlier or later' },
      { keys: ['Shift ←', 'Shift →'], does: 'Move the whole span' },
    ],
  },
  {
    where: 'On the slider of a long story',
    lines: [
      { keys: ['+', '-'], does: 'Closer, or wider' },
      { keys: ['0'], does: 'The whole story' },
    ],
  },
  {
    where: 'In the graph',
    lines: [
      { keys: ['←', '→'], does: 'From actor to actor' },
      { keys: ['↑', '↓'], does: 'Through the steps of an actor' },
      { keys: ['Enter'], does: 'Go to a step, or open an actor' },
      { keys: ['Esc'], does: 'From a step back to its actor' },
      { keys: ['+', '-'], does: 'Zoom in and out; so do two fingers, and Ctrl or ⌘ with the wheel' },
      { keys: ['0'], does: 'The whole graph again' },
      { keys: ['z'], does: 'Zoom to the actor that is open' },
    ],
  },
  {
    where: 'In the lanes',
    lines: [
      { keys: ['↑', '↓'], does: 'From lane to lane' },
      { keys: ['←', '→'], does: 'Through the steps of a lane' },
    ],
  },
  {
    where: 'While an actor is open',
    lines: [{ keys: ['d', 'Shift d'], does: 'Look one contact farther, or one less' }],
  },
  {
    where: 'In the thread of causes',
    lines: [
      { keys: ['↑', '↓'], does: 'Along the thread' },
      { keys: ['Enter'], does: 'Go to that step; the next cause is then the next to open' },
      { keys: ['Esc'], does: 'Leave the thread and stay at this step' },
    ],
  },
];
