/** html-to-text ships no types; this is all that we use of it. */
declare module 'html-to-text' {
  export function compile(options: object): (html: string) => string
}
