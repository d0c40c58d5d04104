/** "27. November", "Tues. Dec. 1" and "Mr. Li" do not end a sentence; "2 p.m. EST" has a letter alone before its full stop. */
const END =
  /(?<=[^\s.]{2}[.!?。！？][)"”]?)(?<!(?:^|[\s(])(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Prof|St|No|Str|ca|approx|Capt|Herr|Sr|Sra|Av)\.)(?<!\d\.(?=\s+(?:jan|led|tammi|sij|jaan|feb|úno|helmi|velj|m[aä]r|břez|maalis|ožu|apr|dub|huhti|tra|mai|maj|maa|kvě|touko|svi|jun|jún|červ|kesä|lip|jul|júl|heinä|srp|aug|elo|kolo|sep|szep|září|syys|ruj|o[kc]t|říj|loka|list|nov|marras|stud|de[czs]|pros|joul)))\s+|\n\s*\n|\n(?=\s*(?:[-•*]|\d{1,2}[.)]\s))/giu

/** Where the sentence begins and ends in which a position of a text stands. */
export function sentenceAt(text: string, at: number): { readonly from: number; readonly to: number } {
  const from = Math.max(0, at - 600)
  const before = [...text.slice(from, at).matchAll(END)].at(-1)
  const after = text.slice(at, at + 600).search(END)
  return {
    from: before ? from + before.index + before[0].length : from,
    to: after < 0 ? Math.min(text.length, at + 600) : at + after,
  }
}
