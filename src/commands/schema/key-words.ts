/** What an editor is told of a key. */
export interface KeyWords {
  readonly meaning: string;
  readonly examples?: readonly unknown[];
  /** What stands under it, where that is more than a text: it decides what is checked as one types. */
  readonly form?: 'date' | 'link' | 'id';
}

/** The words of every key of a kind of object. */
export type Words<Entry> = { readonly [Key in keyof Required<Entry>]: KeyWords };
