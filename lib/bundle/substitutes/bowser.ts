/** Stands in for bowser, by which the SDK would name the browser that it runs in. */
export default {}
export const parse = () => ({})
