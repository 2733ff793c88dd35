/** Edges in pixels of a button of the stage, for a finger and for a mouse. */
export const FINGER = 44;
export const MOUSE = 32;

/** Pixels between the edge of the stage and its buttons, and where one stands alone for there is no other room. */
export const INSET = 10;
export const NARROW = 4;

/** Pixels from one place along an edge to the next. */
export const STRIDE = 6;

/** Pixels between two of them. */
export const GAP = 2;
