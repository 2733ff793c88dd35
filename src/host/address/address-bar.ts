/** The browser's address bar, as the page may use it. */
export interface AddressBar {
  /** The query as it stands, with its question mark. */
  readonly search: string;
  /** Changes the query of the present entry of history. */
  replace(search: string): void;
  /** Adds an entry to history. */
  push(search: string): void;
  /** Calls back when the reader goes back or forward; returns how to stop it. */
  listen(onchange: () => void): () => void;
}
