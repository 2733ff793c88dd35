import { SPEEDS, type Speed } from '../../replay/reading-time';
import type { Lost } from '../../views/explore/look';
import type { ViewName } from '../../views/view-name';

/** Themes of the page: as the reader's system prefers, light or dark. */
export const THEMES = ['auto', 'light', 'dark'] as const;

/** One of the themes. */
export type Theme = (typeof THEMES)[number];

/** The lists of an address: the focused actors, and what each filter lets through. */
export const LISTS = ['actor', 'type', 'side', 'kind', 'source', 'certainty'] as const;

/** Interactions of an address: the step, the start of the span, the one whose causes are walked, the one held. */
export const IDS = ['at', 'from', 'why', 'held'] as const;

/** A parameter that is on or off. */
type Flag = 0 | 1 | undefined;

/** What is taken over in its own words: those ids, and what the guided reading itself checks. */
const WORDS = [...IDS, 'tour', 'predict', 'lock', 'notes', 'worksheet'] as const;

type Lists = Partial<Readonly<Record<(typeof LISTS)[number], readonly string[]>>>;

/** What the address says about the page; what it leaves out has its default. */
export interface Address extends Lists, Partial<Readonly<Record<(typeof WORDS)[number], string>>> {
  /** Story to open in place of the page's own. */
  readonly data?: string;
  /** A file of the reader's own is to be opened. */
  readonly preview?: true;
  /** Interaction id of the step, or `..` for the last; the first step, or that of `from`, where it is absent. */
  readonly at?: string;
  /** Interaction id at which the span starts; open, as for `..`, where it is absent. */
  readonly from?: string;
  /** How many interactions away from a focused actor others still count as near; 1 where it is absent. */
  readonly depth?: number;
  readonly view?: ViewName;
  readonly speed?: Speed;
  readonly theme: Theme;
  /** 1 for a page in the frame of another: little around the story, and nothing that scrolls. */
  readonly embed?: Flag;
  /** 0 for the picture and the change line alone; by keyboard the rest is still there. */
  readonly controls?: Flag;
  /** 1 for a story that plays when it is first seen. */
  readonly autoplay?: Flag;
}

type Draft = { -readonly [Name in keyof Address]: Address[Name] };

/** An address as it was read, and what had to be brought back to its default. */
interface ReadAddress {
  readonly address: Address;
  readonly problems: readonly Lost[];
}

const SLUG = /^[a-z0-9-]{1,64}$/u;
/** Parameters that are on or off, which a host sets and nothing in the page changes. */
export const FLAGS = ['embed', 'controls', 'autoplay'] as const;

const VIEWS: readonly ViewName[] = ['graph', 'lanes', 'list'];

/** Reads the query of an address; parameters that are not known are ignored. */
export function readAddress(search: string): ReadAddress {
  const query = new URLSearchParams(search);
  const address: Draft = { theme: 'auto' };
  const problems: Lost[] = [];
  /** Puts the value that the text of a parameter names into the address; a text that names none is a problem. */
  const read = <Value>(name: string, valueOf: (text: string) => Value | undefined, put: (value: Value) => void) => {
    const text = query.get(name);
    const value = text === null ? undefined : valueOf(text);
    if (value !== undefined) put(value);
    else if (text !== null) problems.push({ name, value: text });
  };
  read(
    'data',
    (text) => (SLUG.test(text) ? text : undefined),
    (data) => (address.data = data),
  );
  readIds(query, address);
  read('depth', named([1, 2, 3, 4]), (depth) => (address.depth = depth));
  read('view', named(VIEWS), (view) => (address.view = view));
  read('speed', named(SPEEDS), (speed) => (address.speed = speed));
  read('theme', named(THEMES), (theme) => (address.theme = theme));
  for (const name of FLAGS) read(name, named([0, 1] as const), (flag) => (address[name] = flag));
  read('lang', (text) => /^en\b/i.exec(text)?.[0], Boolean);
  return { address, problems };
}

/** Takes over what needs no check here: the visit knows which ids the story has. */
function readIds(query: URLSearchParams, address: Draft): void {
  for (const name of WORDS) {
    const text = query.get(name) ?? '';
    if (text !== '') address[name] = text;
  }
  for (const name of LISTS) {
    const ids = (query.get(name) ?? '').split(',').filter((id) => id !== '');
    if (ids.length > 0) address[name] = [...new Set(ids)];
  }
  if (query.has('preview')) address.preview = true;
}

function named<Value extends string | number>(all: readonly Value[]): (text: string) => Value | undefined {
  return (text) => all.find((value) => String(value) === text);
}

/** The order in which an address is written, and what each parameter has by default. */
const ORDER: readonly (readonly [keyof Address, unknown])[] = [
  ['data', undefined],
  ['preview', undefined],
  ...WORDS.map((name) => [name, undefined] as const),
  ['actor', undefined],
  ['depth', 1],
  ...LISTS.slice(1).map((name) => [name, undefined] as const),
  ['view', 'graph'],
  ['speed', 1],
  ['theme', 'auto'],
  ['embed', 0],
  ['controls', 1],
  ['autoplay', 0],
];

/** Writes the query of an address, with nothing in it that is the default; empty where all is. */
export function writeAddress(address: Address): string {
  const query = new URLSearchParams();
  for (const [name, standard] of ORDER) {
    const value = address[name];
    if (value !== undefined && value !== standard && String(value) !== '') query.set(name, String(value));
  }
  const text = query.toString().replaceAll('%2C', ',').replace('preview=true', 'preview');
  return text === '' ? '' : `?${text}`;
}
