import { WORKSHOP_READY, type Workshop } from '../host/workshop';
import { benchOf } from './bench';
import { styled } from './styled';

const script = document.currentScript;
const ready = styled(script);

/** The workshop: the second classic script, for stories that a page does not hold and for those who write them. */
export const workshop: Workshop = async (page, asked) => {
  await ready;
  await benchOf(page).open(asked);
};

script?.dispatchEvent(new CustomEvent(WORKSHOP_READY, { detail: workshop }));
