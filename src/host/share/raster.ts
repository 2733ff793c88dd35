import type { PictureFile } from '../../views/picture/picture-svg';

/** Pixels of the file for one of the picture: 300 and more an inch on a sheet of A4. */
const SCALE = 3;

/** A picture as PNG, fit for print; undefined where the browser refuses. */
export async function raster({ svg, width, height }: PictureFile): Promise<Blob | undefined> {
  try {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
  } catch {
    return undefined;
  }
}
