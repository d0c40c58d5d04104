export type HeaderKind = 'from' | 'date' | 'to' | 'subject' | 'cc' | 'other'

/** The names that mail programs give the lines above a quoted or forwarded message, in their locales. Lower case. */
const LABELS: Readonly<Record<HeaderKind, string>> = {
  from: `from|von|absender|de|expéditeur|remitente|remetente|da|mittente|van|afzender|fra|afsender|avsender|från
|avsändare|lähettäjä|od|nadawca|odesílatel|odosielateľ|feladó|šalje|pošiljatelj|od koga|de la|expeditor|expeditorul
|от|от кого|отправитель|від|від кого|відправник|подател|από|αποστολέας|gönderen|kimden|saatja|no|nuo|sūtītājs
|מאת|من|差出人|送信者|送信元|发件人|發件人|寄件者|寄件人|보낸 사람|보낸사람|보낸 이|từ|người gửi|dari|pengirim|จาก|remitent`,
  date: `date|sent|sent on|datum|gesendet|gesendet am|data|fecha|enviado|enviado el|enviado em|enviada|enviada em
|enviat|envoyé|envoyé le|date d'envoi|inviato|data invio|verzonden|verzonden op|sendt|dato|skickat|skickades|skickat den
|päivämäärä|lähetetty|päiväys|wysłano|data wysłania|odesláno|datum odeslání|odoslané|dátum|dátum odoslania|elküldve
|küldve|poslano|poslato|datum slanja|trimis|trimisă|dată|дата|отправлено|дата отправки|надіслано|відправлено|изпратено
|ημερομηνία|στάλθηκε|απεστάλη|tarih|gönderme tarihi|gönderildi|gönderilen|gönderim tarihi|kuupäev|saadetud|datums
|nosūtīts|išsiųsta|נשלח|תאריך|التاريخ|تاريخ|تم الإرسال|تاريخ الإرسال|日付|日時|送信日時|送信|日期|发送时间|发送日期|發送時間|傳送時間
|寄件日期|傳送日期|时间|時間|날짜|보낸 날짜|보낸날짜|보낸 시간|đã gửi|ngày|vào|tanggal|terkirim|dikirim|วันที่|ส่ง`,
  to: `to|an|empfänger|à|a|pour|destinataire|para|destinatario|destinatário|aan|ontvanger|til|modtager|mottaker|till
|mottagare|vastaanottaja|do|komu|adresat|pre|címzett|prima|za|primatelj|către|la|destinatar|destinatarul|кому|до
|получатель|προς|kime|alıcı|saaja|kam|kam:|skirta|אל|إلى|إلى:|宛先|送信先|收件人|收件者|받는 사람|받는사람|받는 이|đến|tới|người nhận
|kepada|untuk|ถึง|per a`,
  subject: `subject|betreff|objet|sujet|asunto|assunto|oggetto|onderwerp|emne|ämne|aihe|temat|předmět|predmet|tárgy
|naslov|zadeva|subiect|subiectul|тема|относно|предмет|θέμα|konu|teema|temats|tēma|tema|נושא|الموضوع|الموضوع:|件名|主题|主旨|主題
|제목|chủ đề|tiêu đề|subjek|perihal|judul|เรื่อง|assumpte`,
  cc: `cc|c.c|kopie|kopie (cc)|copie|copie à|cópia|copia|kopi|kopia|kopio|dw|do wiadomości|másolat|másolatot kap|копия
|копія|bilgi|κοιν|κοινοποίηση|עותק|نسخة|抄送|副本|참조|ccn|bcc|cci|cco|kópia|kópie|sao chép|tembusan|สำเนา|kp`,
  other: `reply-to|reply to|antwort an|répondre à|responder a|rispondi a|antwoord aan|svar til|svara till|vastaus
|odpovědět|odpověď na|odgovori na|odpowiedź-do|răspuns către|ответ-кому|odpovedať-pre|yanıt adresi|кому відповісти|odpowiedź do|válaszcím|répondre|importance|priority|priorität|wichtigkeit|prioridad|importancia
|attachments|anlagen|anhänge|pièces jointes|pièce jointe|datos adjuntos|anexos|allegati|bijlagen|vedhæftede filer|bilagor
|liitteet|załączniki|přílohy|вложения|添付ファイル|附件|mailed-by|mailing list|sender|return-path|message-id|when|where`,
}

const KIND_OF: ReadonlyMap<string, HeaderKind> = new Map(
  (Object.entries(LABELS) as [HeaderKind, string][]).flatMap(([kind, labels]) =>
    labels.split('|').map((label): [string, HeaderKind] => [label.trim(), kind]),
  ),
)

const VALUE_AT_MOST = 2000

export interface HeaderLine {
  readonly kind: HeaderKind
  readonly value: string
}

/** Reads `From: Pat` in any locale, with the bold marks (`*From:*`) and full-width colons that programs put there. */
export function readHeaderLine(text: string): HeaderLine | null {
  const colon = text.slice(0, 40).search(/[:：]/)
  if (colon < 1) return null
  const label = text.slice(0, colon).replaceAll('*', '').replaceAll('_', '').trim().toLowerCase()
  const kind = KIND_OF.get(label)
  if (kind === undefined) return null
  return {
    kind,
    value: text
      .slice(colon + 1, VALUE_AT_MOST)
      .replace(/^[\s*]+/, '')
      .replace(/[\s*]+$/, ''),
  }
}

/** `From "Pat" <pat@x.org>`: below a separator, where one program (eM Client) writes no colons. */
export function readBareHeaderLine(text: string): HeaderLine | null {
  const space = text.slice(0, 30).search(/[ \t]/)
  const kind = space < 1 ? undefined : KIND_OF.get(text.slice(0, space).toLowerCase())
  return kind === undefined ? null : { kind, value: text.slice(space + 1, VALUE_AT_MOST).trim() }
}
