/** What stands between the dashes, or before a colon, above a forwarded message. Lower case. */
const FORWARDED = new Set(
  `begin forwarded message|forwarded message|forwarded mail|start of forwarded message|start of forwarded email
|forwarded email|original appointment|forwarded by|ursprünglicher termin|rendez-vous d'origine|cita original
|compromisso original|appuntamento originale|oorspronkelijke afspraak
|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|weitergeleitete e-mail|weitergeleitete mail
|message transféré|message transmis|début du message réexpédié|début du message transféré|message réexpédié|e-mail transféré
|mensaje reenviado|inicio del mensaje reenviado|mensaje enviado
|mensagem encaminhada|mensagem reencaminhada|início da mensagem encaminhada|início da mensagem reencaminhada
|messaggio inoltrato|inizio messaggio inoltrato|inizio del messaggio inoltrato|messaggio inoltrato da
|doorgestuurd bericht|begin doorgestuurd bericht|doorgestuurde bericht
|videresendt meddelelse|start på videresendt besked|videresendt besked|videresendt melding|videresendt e-post
|vidarebefordrat meddelande|vidarebefordrat mejl|vidarebefordrat brev|börja vidarebefordrat meddelande
|välitetty viesti|välitetty viesti alkaa|edelleenlähetetty viesti|välitetty viesti / fwd.msg
|przekazana wiadomość|początek przekazywanej wiadomości|treść przekazanej wiadomości|wiadomość przesłana dalej
|wiadomość oryginalna - przekazana|přeposlaná zpráva|začátek přeposílané zprávy
|preposlaná správa|začiatok preposlanej správy|preposlaná správa --- forwarded message
|továbbított üzenet|továbbított levél kezdete|továbbított levél
|proslijeđena poruka|započni proslijeđenu poruku|posredovano sporočilo|prosleđena poruka
|mesaj redirecționat|începe mesajul redirecționat|mesaj redirecţionat
|пересылаемое сообщение|перенаправленное сообщение|начало переадресованного сообщения|пересланное сообщение|переадресованное сообщение
|переслане повідомлення|перенаправлене повідомлення|початок листа, що пересилається
|препратено съобщение|препратено писмо|προωθημένο μήνυμα|αρχή προωθημένου μηνύματος
|iletilen ileti|iletilmiş mesaj|ileti başlangıcı|yönlendirilmiş mesaj
|edastatud kiri|edastatud sõnum|pārsūtīta ziņa|persiųstas laiškas|missatge reenviat
|הודעה שהועברה|תחילת ההודעה שהועברה|رسالة معاد توجيهها|رسالة معاد إرسالها|بداية الرسالة المعاد توجيهها
|転送されたメッセージ|転送メッセージ|メッセージを転送|転送メール|転送元のメッセージ
|转发的邮件|转发邮件信息|转发邮件|已转发邮件|邮件转发|下面是转发的邮件|開始轉寄郵件|轉寄郵件|轉寄的郵件|已轉寄郵件|转发的消息
|전달된 메시지|전달된 메일|전달한 메일|전달된 메시지 시작
|tin nhắn đã chuyển tiếp|thư đã chuyển tiếp|pesan terusan|pesan yang diteruskan|ข้อความที่ส่งต่อ`
    .split('|')
    .map((phrase) => phrase.trim()),
)

/** The same above a quoted one; in forwards of many programs too. */
const ORIGINAL = new Set(
  `original message|original mail|original email|original e-mail|original|reply message|original-message|reply
|ursprüngliche nachricht|original-nachricht|originalnachricht|originale nachricht|ursprüngliche e-mail
|message d'origine|message original|message initial|e-mail d'origine|message d’origine
|mensaje original|mensagem original|missatge original|messaggio originale|oorspronkelijk bericht|origineel bericht
|oprindelig meddelelse|oprindelig besked|original besked|opprinnelig melding|originalmelding|originalmeddelelse
|ursprungligt meddelande|originalmeddelande|ursprungligt mejl
|alkuperäinen viesti|wiadomość oryginalna|oryginalna wiadomość|wiadomość pierwotna|původní zpráva|pôvodná správa
|eredeti üzenet|izvorna poruka|originalna poruka|izvirno sporočilo|prvotno sporočilo|mesaj original|mesajul original
|исходное сообщение|оригинальное сообщение|первоначальное сообщение|исходное письмо|вихідне повідомлення|оригінальне повідомлення
|оригинално съобщение|αρχικό μήνυμα|orijinal mesaj|özgün ileti|asıl ileti|algkiri|algne kiri|sākotnējā ziņa
|originalus laiškas|הודעה מקורית|الرسالة الأصلية|رسالة أصلية|元のメッセージ|オリジナルメッセージ|原始邮件|原始郵件|邮件原件|原邮件|原始信息
|원본 메시지|원본 메일|원본메일|tin nhắn gốc|thư gốc|pesan asli|ข้อความต้นฉบับ`
    .split('|')
    .map((phrase) => phrase.trim()),
)

/** Phrases that go on: `Forwarded message from Pat <…>`, `Forwarded by Pat Example/ACME on 11/03/2026`. */
const OPENINGS = [
  'forwarded message from ',
  'forwarded by ',
  'weitergeleitet von ',
  'transféré par ',
  'transmis par ',
  'reenviado por ',
  'enviado por ',
  'encaminhado por ',
  'inoltrato da ',
  'doorgestuurd door ',
  'vidarebefordrat av ',
  'videresendt af ',
  'videresendt av ',
  'przekazane przez ',
  'přeposlal ',
  'переслано: ',
  'begin forwarded message from ',
  'end of forwarded message',
]

export type Separator = 'forwarded' | 'original'

/** Reads a line such as `---------- Forwarded message ---------` or `Begin forwarded message:` in any locale. */
export function readSeparator(text: string): Separator | null {
  if (text.length > 200) return null
  const dashes = /^[-\u2010-\u2015\u2500_=~*+<8|# ]*/.exec(text)?.[0] ?? ''
  const ruled = (dashes.match(/[-\u2010-\u2015\u2500_=~*]/g)?.length ?? 0) >= 2
  const phrase = text
    .slice(dashes.length)
    .replace(/[-\u2010-\u2015\u2500_=~*+>8|# ]*$/, '')
    .toLowerCase()
    // What is left of a Turkish capital I, which some programs write and some do not.
    .replaceAll('\u0307', '')
  const bare = phrase.replace(/\s*[:：]$/, '').replace(/\s+/g, ' ')
  if (!ruled && bare === phrase) return null
  if (FORWARDED.has(bare)) return 'forwarded'
  if (ruled && ORIGINAL.has(bare)) return 'original'
  return ruled && OPENINGS.some((opening) => bare.startsWith(opening)) ? 'forwarded' : null
}
