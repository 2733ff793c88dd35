declare module '*?worker-text' {
  /** The text of a classic script. */
  const text: string;
  export default text;
}
