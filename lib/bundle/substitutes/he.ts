/** Stands in for he, of which mailparser calls `encode` for HTML that we never read. */
function encode(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

export default { encode }
