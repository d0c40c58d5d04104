/** Stands in for linkify-it: finds no links, in text that we never let mailparser decode. */
const linkify = {
  tlds: () => linkify,
  set: () => linkify,
  add: () => linkify,
  pretest: () => false,
  match: () => null,
}

export default () => linkify
