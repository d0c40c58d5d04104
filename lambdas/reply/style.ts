/** Colours: warm paper and ink, one green. Every pair has a contrast of 4.5:1 or more (WCAG 2.2, 1.4.3). */
const SANS = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif"
const SERIF = "Georgia,'Iowan Old Style','Palatino Linotype',serif"

/** Inline styles. Attributes are in double quotes, so values use single ones. */
export const STYLE = {
  body: 'margin:0;padding:0;background:#f7f4ee;color:#26231d',
  page: `max-width:600px;margin:0 auto;padding:16px 20px 40px;background:#f7f4ee;font:16px/1.55 ${SANS};color:inherit;overflow-wrap:anywhere;-webkit-text-size-adjust:100%`,
  replyLine: 'margin:0 0 28px;font-size:13px;color:#6b6457',
  title: `margin:0 0 20px;font:400 23px/1.38 ${SERIF};letter-spacing:-0.005em`,
  heading: 'margin:36px 0 12px;font-size:15px;line-height:1.4;font-weight:600;color:#1f5c4d',
  plain: 'margin:0 0 12px',
  strong: 'margin:0 0 12px;font-weight:600',
  quiet: 'margin:0 0 12px;color:#6b6457',
  table: 'width:100%;border-collapse:collapse;margin:0 0 14px',
  label: 'width:84px;padding:4px 12px 4px 0;vertical-align:top;font-size:14px;line-height:1.7;color:#6b6457',
  value: 'padding:4px 0;vertical-align:top',
  email: 'margin:0 0 2px;font-size:14px;line-height:1.45;color:#6b6457',
  noteHeading: 'margin:24px 0 8px;font-size:16px;line-height:1.4;font-weight:600',
  state: 'margin:0 0 10px;font-weight:600',
  card: 'margin:0 0 14px;padding:20px 22px 8px;background:#ffffff;border:1px solid #e2dbcd;border-radius:10px',
  cardHead: 'margin:0 0 18px;padding:0;border-bottom:1px solid #ece6da',
  quote: 'margin:0;padding:0',
  letter: `margin:0 0 15px;font:17px/1.6 ${SERIF}`,
  list: 'margin:0 0 12px;padding:0;list-style:none',
  item: 'margin:0 0 10px;padding:0',
  does: 'color:#6b6457',
  firstWord: `padding:4px 12px;font:600 16px/1.6 ${SANS};color:#ffffff;background:#1f5c4d;border-radius:6px`,
  word: `padding:2px 6px;font:600 15px/1.6 ${SANS};color:#1f5c4d;background:#e6ede6;border-radius:6px`,
  link: 'display:inline-block;padding:9px 16px;color:#1f5c4d;border:1px solid #9db8ac;border-radius:8px;text-decoration:none;font-weight:600;font-size:15px',
} as const

/** The same in the dark, for clients that keep `<style>`; the others turn the colours round themselves. */
export const DARK = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){.b{background:#171612!important;color:#ece7dc!important}.c{background:#211f1a!important;border-color:#3a362d!important}.h{border-color:#3a362d!important}.q{color:#aaa292!important}.a{color:#9fcbb9!important}.w{color:#b5dccb!important;background:#26352f!important}.f{color:#14211c!important;background:#9fcbb9!important}.l{color:#b5dccb!important;border-color:#4b6a5d!important}}
@media (max-width:480px){.c{padding-left:16px!important;padding-right:16px!important}}`
