function panelWidth(width: number): number {
  if (width < 900) return 0;
  if (width < 1280) return 340;
  return width < 1600 ? 416 : 456;
}

const PHONE_MARGIN = 32;
const MARGIN = 48;
const LEAD_IN = 112;

/** Pixels that the change line has for its changes in a page of this size. */
export function changeRoom(width: number, height: number): number {
  if (width >= 560 && height < 480) return width / 2 - PHONE_MARGIN;
  return width < 560 ? width - PHONE_MARGIN : width - panelWidth(width) - MARGIN - LEAD_IN;
}
