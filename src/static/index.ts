export { socialPicture } from './social-picture';
export { staticPage } from './static-page';
