import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { parseDataset } from '../../model/parse';
import { slugsIn } from '../../site/slugs';
import { storyIndex, type OpenStory } from '../../site/stories';
import { renewedGuide } from './guide';
import { datasetJsonSchema } from './json-schema';

/** A file that follows from others, and what it is to hold. */
interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** The files of a data folder that are generated: the form of a story, the list of stories and the guide's tables. */
export async function generatedFiles(folder: string): Promise<GeneratedFile[]> {
  const guide = join(folder, 'README.md');
  const style = await resolveConfig(guide);
  const markdown = await format(renewedGuide(readFileSync(guide, 'utf8')), { ...style, filepath: guide });
  return [
    { path: join(folder, 'dataset.schema.json'), text: json(datasetJsonSchema()) },
    { path: join(folder, 'index.json'), text: json(JSON.parse(storyIndex(storiesIn(folder)))) },
    { path: guide, text: markdown },
  ];
}

function storiesIn(folder: string): OpenStory[] {
  return slugsIn(folder).map((slug) => {
    const parsed = parseDataset(readFileSync(join(folder, `${slug}.json`)));
    if (parsed.status === 'invalid') throw new Error(`no story can be read from: "${slug}.json"`);
    return { slug, dataset: parsed.dataset, prepared: '' };
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
