/** Stands in for the list of top-level domains by which linkify-it would tell links. */
export default []
