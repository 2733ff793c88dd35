import type { Workshop } from '../host/workshop';
import { benchOf } from './bench';

/** The workshop: a later part of the app, for stories that a page does not hold and for those who write them. */
export const workshop: Workshop = (page, asked) => benchOf(page).open(asked);
