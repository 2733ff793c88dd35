import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const PRELOAD = '\0vite/preload-helper.js';
const PARTS = JSON.stringify(join(import.meta.dirname, '../host/parts.ts'));

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
        for (const one of Object.values(bundle)) {
          if (one.type === 'chunk') one.code = one.isEntry ? first(one.code) : later(one);
        }
      },
    },
  };
}

const MODULE_TAG = /Object\.defineProperty\(exports,Symbol\.toStringTag,\{value:`Module`\}\);/;

/** What a bundler for Node writes around a later part and around the address of a file beside the script. */
const AROUND_PART =
  /[\w$.]+\((?:\(\)=>|async\(\)=>\{let\{[^}]*\}=await )Promise\.resolve\(\)\.then\(\(\)=>(require\("[^"]+"\))\)(?:;return\{[^}]*\}\})?,void 0,\{\}\.url\)/g;
const AROUND_FILE =
  /typeof document>`u`\?require\("url"\)\.pathToFileURL\(__dirname\+`\/[^`]+`\)\.href:new URL\((`[^`]+`),.*?document\.baseURI\)\.href/g;

/** The first script, whose `require` fetches a part, but not before the script has run to its end and handed out `Parts`. */
function first(code: string): string {
  const head = 'const exports={},script=document.currentScript.src;let parts;';
  const require = 'const require=async(name)=>(await 0,(parts??=new exports.Parts(script,exports)).fetch(name));';
  const lean = code.replace(MODULE_TAG, '').replace(AROUND_PART, '$1').replace(AROUND_FILE, 'new URL($1,script).href');
  return `(()=>{${head}${require}${lean}})();`;
}

function later({ code, imports, viteMetadata, fileName }: Rolldown.OutputChunk): string {
  const near = (name: string): string => JSON.stringify(`./${name.slice(fileName.lastIndexOf('/') + 1)}`);
  const styles = [...(viteMetadata?.importedCss ?? [])].map(near).join();
  const run = code.replace(AROUND_PART, (_, wanted: string) => wanted.replace('require', 'load'));
  const part = `{needs:[${imports.map(near).join()}],styles:[${styles}],run(require,exports,load){${run}}}`;
  return `document.currentScript.dispatchEvent(new CustomEvent("backchannel-part",{detail:${part}}));`;
}
