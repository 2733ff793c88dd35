/** What the page does itself where no worker does it: a later part of its own, for it holds the whole layout. */
export { keepingSeats } from '../layout/seats/kept-seats';
export { pieces } from './opening/pieces';
export { seatsFor } from './worker/seats-for';
