declare module 'edtf' {
  /** Reads an EDTF date; its bounds are milliseconds since 1970. Throws for any other text. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
