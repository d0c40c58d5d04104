/** The languages that Afterword writes in (BCP 47 primary subtags). English is the fallback. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt'

export const LANGUAGES: readonly Language[] = ['en', 'de', 'fr', 'es', 'pt']
