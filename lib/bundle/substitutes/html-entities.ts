/** Stands in for postal-mime's entities, which it needs where a mail has HTML and no text. */
export const htmlEntities = {}
