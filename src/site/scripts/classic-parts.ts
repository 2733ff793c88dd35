import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const PRELOAD = '\0vite/preload-helper.js';
const PARTS = JSON.stringify(join(import.meta.dirname, '../../host/loading/parts.ts'));

/**
 * Makes every script of the build a classic one: the first runs by itself and has `Parts` fetch the others, which hand
 * themselves over by an event on their own script element and share the modules of the first.
 */
export function classicParts(): Plugin {
  return {
    name: 'backchannel-classic-parts',
    apply: 'build',
    enforce: 'pre',
    // What fetches the later parts is handed out by the page's own entry.
    transform: {
      order: 'post',
      handler: (code, id) => (id.endsWith('index.html') ? `${code}\nexport { Parts } from ${PARTS};` : undefined),
    },
    load(id) {
      return id === PRELOAD ? 'export const __vitePreload = (load) => load();' : undefined;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const parts = Object.values(bundle).filter((one) => one.type === 'chunk');
        const ahead = aheadOf(parts);
        for (const one of parts) one.code = one.isEntry ? first(one.code, ahead) : later(one, ahead);
      },
    },
  };
}

const MODULE_TAG = /Object\.defineProperty\(exports,Symbol\.toStringTag,\{value:`Module`\}\);/;

/** What a bundler for Node writes around a later part and around the address of a file beside the script. */
const AROUND_PART =
  /[\w$.]+\((?:\(\)=>|async\(\)=>\{let\{[^}]*\}=await )Promise\.resolve\(\)\.then\(\(\)=>require\("([^"]+)"\)\)(?:;return\{[^}]*\}\})?,void 0,\{\}\.url\)/g;
const AROUND_FILE =
  /typeof document>`u`\?require\("url"\)\.pathToFileURL\(__dirname\+`\/[^`]+`\)\.href:new URL\((`[^`]+`),.*?document\.baseURI\)\.href/g;

/** What else to ask for with a part: those that it needs, and their style sheets, by the name of its file. */
type Ahead = ReadonlyMap<string, readonly string[]>;

function aheadOf(parts: readonly Rolldown.OutputChunk[]): Ahead {
  const partOf = new Map(parts.map((part) => [part.fileName, part]));
  const withNeeds = (name: string, found = new Set<string>()): ReadonlySet<string> => {
    const part = partOf.get(name);
    if (part === undefined || part.isEntry || found.has(name)) return found;
    found.add(name);
    for (const style of part.viteMetadata?.importedCss ?? []) found.add(style);
    for (const need of part.imports) withNeeds(need, found);
    return found;
  };
  return new Map(parts.map(({ fileName }) => [near(fileName), [...withNeeds(fileName)].slice(1).map(near)]));
}

/** How parts that lie in one folder name each other. */
function near(file: string): string {
  return `./${file.slice(file.lastIndexOf('/') + 1)}`;
}

/** The code with each later part asked for by a function of this name, together with what it needs. */
function asking(code: string, name: 'require' | 'load', ahead: Ahead): string {
  return code.replace(AROUND_PART, (_, part: string) => {
    const all = [part, ...(ahead.get(part) ?? [])];
    return `${name}(${all.map((one) => JSON.stringify(one)).join()})`;
  });
}

/** The first script; its `require` fetches a part once the script has run to its end and handed out `Parts`. */
function first(code: string, ahead: Ahead): string {
  const head = 'const exports={},script=document.currentScript.src;let parts;';
  const require = 'const require=async(...all)=>(await 0,(parts??=new exports.Parts(script,exports)).fetch(...all));';
  const lean = asking(code.replace(MODULE_TAG, ''), 'require', ahead).replace(AROUND_FILE, 'new URL($1,script).href');
  return `(()=>{${head}${require}${lean}})();`;
}

function later({ code, imports, viteMetadata }: Rolldown.OutputChunk, ahead: Ahead): string {
  const listed = (files: Iterable<string>): string => JSON.stringify([...files].map(near));
  const run = asking(code, 'load', ahead);
  const part = `{needs:${listed(imports)},styles:${listed(viteMetadata?.importedCss ?? [])},run(require,exports,load){${run}}}`;
  return `document.currentScript.dispatchEvent(new CustomEvent("backchannel-part",{detail:${part}}));`;
}
