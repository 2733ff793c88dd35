import type { Outside } from '../../views/share/outside';
import { saveFile } from '../save-file';
import type { Visit } from '../visit.svelte';
import { embedOf, linkTo, type Whereabouts } from './addresses';
import { copyField } from './copy-field';
import { fontFaces } from './font-faces';
import type { Print } from './print';
import { raster } from './raster';
import { siteAddress } from './site-address';
import { systemShare } from './system-share';

/** The browser and the page around, as the dialog needs them for a visit. */
export function outsideOf(visit: Visit, page: Document, press: Print): Outside {
  const site = siteAddress(page);
  const { protocol } = new URL(page.baseURI);
  const own = new URLSearchParams(visit.address).has('preview');
  const where = (): Whereabouts => ({
    ...site,
    search: visit.address,
    first: visit.replay.chronology.steps[0]?.interaction.id ?? '',
  });
  const share = systemShare(navigator);
  const reach = own ? 'own' : /^https?:$/.test(protocol) ? 'public' : 'file';
  return {
    reach,
    framed: parent !== window,
    opaque: origin === 'null',
    link: (start) => linkTo(where(), start),
    embed: (choice) => embedOf(where(), choice),
    copy: copyField,
    ...(share && { share }),
    save: saveFile,
    fontFaces,
    raster,
    print: (what) =>
      press.print(what, reach === 'public' ? linkTo(where(), what === 'step' ? 'moment' : 'beginning') : undefined),
  };
}
