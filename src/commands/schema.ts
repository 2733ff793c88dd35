/**
 * `npm run schema`: writes what follows from the schema and the stories: `dataset.schema.json`, `index.json` and the
 * tables of the guide.
 */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { generatedFiles } from './schema/generated-files';

for (const { path, text } of await generatedFiles(join(import.meta.dirname, '../../data'))) {
  writeFileSync(path, text);
  console.log(relative(process.cwd(), path));
}
