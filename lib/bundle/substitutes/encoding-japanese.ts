/** Stands in for encoding-japanese in libmime, which asks it for JIS, ISO-2022-JP and EUC-JP, always to Unicode. */
function convert(bytes: Uint8Array, { from }: { readonly from: string }): string {
  return new TextDecoder(/^euc/i.test(from) ? 'euc-jp' : 'iso-2022-jp').decode(bytes)
}

export default { convert }
