import { textScale } from '../text-scale';

function panelWidth(width: number): number {
  if (width < 900) return 0;
  if (width < 1280) return 340;
  return width < 1600 ? 416 : 456;
}

const PHONE_MARGIN = 32;
const MARGIN = 48;
const LEAD_IN = 112;

/** Room for the changes in the change line of a page of this size, in pixels at the usual size of text. */
export function changeRoom(width: number, height: number): number {
  const scale = textScale();
  if (width >= 560 && height < 480) return (width / 2 - PHONE_MARGIN) / scale;
  return width < 560 ? (width - PHONE_MARGIN) / scale : (width - panelWidth(width) - MARGIN) / scale - LEAD_IN;
}
