/** Lower case, without accents, with straight quotes: how words are compared. "Envíalo" and "envialo" are one. */
export function fold(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[\u2010-\u2015]/g, '-')
}

/** Signs that add nothing: thumbs up, thanks, smiles, ticks, letters. Any other pictogram is a word that we don't understand. */
const CHEERFUL =
  /\p{Emoji_Modifier}|\u{FE0F}|👍|👌|🙏|😀|😁|😃|😄|😊|🙂|😉|😍|🥰|🤩|🤗|😎|☺|🥳|🚀|🎉|🎊|✨|⭐|🌟|🔥|💯|💪|👏|🙌|🤝|🫶|✅|☑|✔|❤|🧡|💛|💙|💚|💜|🩷|💌|📨|📤|📩|📧|✉/gu

const TOKEN =
  /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\.?|\d{1,2}:\d{2}|\d+|\p{L}[\p{L}'-]*|\p{Extended_Pictographic}|(?<!\w)[:;]'?-?[(/\\|[]|[@%$€£+=<>"“”„«»]/gu

/** Words, numbers, dates and clocks of a folded text; punctuation is left out, signs that would change the sense are not. */
export function tokensOf(folded: string): string[] {
  const tokens = folded.replace(CHEERFUL, '').match(TOKEN) ?? []
  return tokens.map((token) => token.replace(/['-]+$/, ''))
}

/** A phrase of the vocabulary in the form in which tokens are joined and compared. */
export function phraseOf(text: string): string {
  return tokensOf(fold(text)).join(' ')
}
