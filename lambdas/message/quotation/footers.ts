/**
 * Lines that a program adds below what was written ("Sent from my iPhone"), by their opening or their ending in many
 * locales. Lower case; each must also name a device or a program, so that "sent from heaven" stays.
 */
const OPENINGS =
  `sent from|sent via|sent with|sent using|sent by|sent on|get outlook|download outlook|get mail for|get yahoo mail
|get the all-new|get bluemail|von meinem|von meiner|von unterwegs|gesendet von|gesendet mit|gesendet über|diese nachricht wurde von meinem|versendet mit
|outlook für|holen sie sich outlook|envoyé de|envoyé depuis|envoyé à partir|envoyé avec|envoyé par|télécharger outlook|obtenez outlook|provenance :
|enviado desde|enviado do|enviado a partir|enviado con|enviado com|enviado de|enviado via|obtener outlook|obter o outlook|obter outlook|baixar outlook
|inviato da|inviato dal|inviato con|scarica outlook|ottieni outlook|verstuurd vanaf|verzonden vanaf|verzonden met|verstuurd met|download outlook voor|outlook voor
|sendt fra|sendt med|sendt via|hent outlook|få outlook|hämta outlook|skaffa outlook|skickat från|från min|skickat med|skickades från|lähetetty|hanki outlook|hae outlook
|wysłane z|wysłano z|wysłane przez|pobierz outlook|odesláno z|odesláno pomocí|odoslané z|získejte outlook|získať outlook|outlook pro|elküldve|küldve|az outlook
|trimis de pe|trimis din|trimis prin|descărcați outlook|poslano iz|poslano s|poslano z|preuzmite outlook|отправлено с|отправлено из|послано с|скачать outlook|надіслано з|відправлено з
|изпратено от|στάλθηκε από|αποκτήστε το outlook|saadetud minu|saadetud|nosūtīts no|išsiųsta iš|enviat des de|gönderildi|נשלח מה|נשלח מ|أرسلت من|أُرسلت من|تم الإرسال من
|发自|從我的|从我的|来自我的|傳送自|寄自|發送自|送信元|đã gửi từ|được gửi từ|dikirim dari|ส่งจาก|get hey|sent securely`
    .split('|')
    .map((opening) => opening.trim())

const ENDINGS =
  /(gesendet\.?|tarafından gönderildi|gönderildi\.?|から送信|から送信され(まし)?た|より送信|에서 보냄|에서 전송함|에서 보낸 메일|傳送|发送|寄出|verzonden|küldve|lähetetty)$/

const PROGRAM =
  /iphon|ipad|ipod|ios\b|android|galaxy|samsung|huawei|xiaomi|redmi|\bmi phone|oppo|vivo|oneplus|pixel|nokia|sony|xperia|motorola|blackberry|windows|macbook|\bmac\b|\bwatch\b|mobil|phone|handy|tablet|smartphone|téléphone|teléfono|telefon|telemóvel|celular|cellulare|gerät|device|dispositi|laite|enhet|puhelim|komór|телефон|смартфон|устройств|手机|手機|スマート|携帯|휴대|outlook|e-?mail|\bmail\b|gmail|yahoo|proton|tuta|superhuman|spark|airmail|newton|edison|bluemail|aqua ?mail|thunderbird|k-9|fairemail|mailspring|mailbird|em client|zoho|gmx|web\.de|t-online|aol|hey\b|fastmail|front\b|missive|yandex|яндекс|mail\.ru|почт|qq邮箱|网易|新浪|foxmail|naver|네이버|daum|메일|メール|邮箱|邮件/i

/** Whole lines that name none of these. */
const WHOLE = [
  /^[<( ]{0,3}(sent (from|by|via|with) (my|a|an) |from my |envoyé de mon |enviado desde mi |enviado do meu |inviato dal mio |verstuurd vanaf mijn |skickat från min |sendt fra min )\S.{0,60}$/i,
  /^\p{Lu}[\p{L}'’-]{1,20} from (my )?mobile$/iu,
  /^<{0,2}\(?sent (by|from|via) (galaxy|mobile( device)?|phone|mailbox.{0,20})\)?>{0,2}\.?$/i,
  // "Get Outlook for iOS" in any language.
  /^(?=.{0,70}outlook)(?=.{0,70}(\bios\b|android)).{1,80}[^.!?]$/i,
  /^\[(image|cid|inline image)[: ].{0,200}\]$/i,
  /^(please |pls )?(excuse|pardon|forgive) (the |any |my )?(brevity|typos|errors|autocorrect)\b.{0,60}$/i,
  /^bitte entschuldigen? sie (die|meine) kürze.{0,40}$/i,
  /^<?https?:\/\/(aka\.ms|go\.onelink\.me|mail\.onelink\.me|more\.att\.com|overview\.mail\.yahoo|play\.google\.com|itunes\.apple\.com|apps\.apple\.com|get\.outlook)\S{0,300}>?$/i,
  /^virus-free\.\s?(<?(https?:\/\/)?www\.avast\.com\S{0,200})?$/i,
  /^yahoo mail: search, organi[sz]e, conquer.{0,200}$/i,
]

/** Whether a program wrote this line below the writer's text. */
export function isProgramFooter(text: string): boolean {
  if (text === '' || text.length > 300) return false
  const line = text
    .replace(/<[^<>]{0,250}>/g, '')
    .replace(/\[https?:[^\]]{0,250}\]/g, '')
    .replace(/^[-–—_*( ]+|[-–—_*) ]+$/g, '')
    .toLowerCase()
  if (WHOLE.some((pattern) => pattern.test(text) || pattern.test(line))) return true
  if (line.length > 120 || !PROGRAM.test(line)) return false
  return OPENINGS.some((opening) => line.startsWith(opening)) || ENDINGS.test(line)
}
