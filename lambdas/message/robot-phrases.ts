/**
 * How automatic answers and bounces open their subject, in the words of mail programs and servers. Lower case. A colon
 * at the end must stand there too.
 */
export const AWAY_SUBJECTS: readonly string[] =
  `automatic reply|auto reply|auto-reply|autoreply|auto response|auto-response|autoresponse|automated reply
|automated response|out of office|out of the office|out-of-office|ooo:|away from the office|on vacation
|vacation response|vacation reply|holiday auto|automatische antwort|automatische rückmeldung
|abwesenheitsnotiz|abwesenheitsmeldung|abwesenheit:|abwesend:|nicht im büro|réponse automatique
|reponse automatique|message d'absence|absence du bureau|absent du bureau|absence :|respuesta automática
|respuesta automatica|fuera de la oficina|fuera de oficina|resposta automática|resposta automatica
|fora do escritório|ausência temporária|risposta automatica|fuori sede|fuori ufficio
|automatisch antwoord|afwezigheidsbericht|afwezig:|autosvar|automatisk svar|automatiskt svar|frånvaro
|fraværsmelding|automaattinen vastaus|poissaoloilmoitus|automatyczna odpowiedź|odpowiedź automatyczna
|poza biurem|automatická odpověď|automatická odpoveď|mimo kancelář|automatikus válasz|házon kívül
|răspuns automat|automatski odgovor|автоматический ответ|автоответ|автоматична відповідь
|автоматичен отговор|αυτόματη απάντηση|otomatik yanıt|otomatik cevap|ofis dışında|自動応答|自動返信|不在通知|自动答复
|自动回复|自動回覆|자동 회신|부재중|תשובה אוטומטית|رد تلقائي`.split(/\n?\|/)

export const BOUNCE_SUBJECTS: readonly string[] =
  `undelivered mail returned to sender|undeliverable|undelivered|delivery status notification
|delivery failure|delivery has failed|delivery delayed|delivery notification|mail delivery failed
|mail delivery failure|mail delivery problem|mail could not be delivered|mail system error
|message not delivered|message undeliverable|message delivery failure|could not deliver|non-delivery
|non delivery|returned mail|returned to sender|failure notice|failure delivery|failed delivery
|warning: could not send message|warning: message|address not found|rejected:|unzustellbar
|nicht zugestellt|zustellung fehlgeschlagen|fehler bei der zustellung|mail konnte nicht zugestellt
|non remis|non distribuable|message non distribué|échec de la remise|no se puede entregar|no entregado
|no entregable|error en la entrega|não foi possível entregar|não é possível entregar|não entregue
|falha na entrega|non recapitabile|mancato recapito|mancata consegna|onbestelbaar|niet te bezorgen
|oförmedlat|kan ikke leveres|ikke leveret|ei voitu toimittaa|toimittamatta|niedostarczalne
|niedostarczona|nedoručitelné|nedoručiteľné|kézbesíthetetlen|недоставленное|не доставлено
|не удается доставить|teslim edilemedi|配信不能|配信できません|無法傳遞|未傳遞|无法投递|未送达|系统退信|退信|배달되지 않음|배달할 수 없음`.split(
    /\n?\|/,
  )

/** What the text of a bounce says, whoever wrote its subject. */
export const BOUNCE_TELLS: readonly string[] =
  `could not be delivered|couldn't be delivered|was not delivered|wasn't delivered|not be delivered
|could not deliver|couldn't deliver|unable to deliver|undeliverable|delivery has failed
|delivery to the following|failed permanently|permanent error|permanent failure|permanent fatal errors
|user unknown|unknown user|no such user|mailbox unavailable|mailbox is full|mailbox full|over quota
|quota exceeded|recipient rejected|address rejected|address not found|does not exist|final-recipient
|diagnostic-code|diagnostic information|action: failed|status: 5.|status: 4.| 550 | 552 | 553 | 554 |#5.
|(#4.|konnte nicht zugestellt|nicht zugestellt werden|n'a pas pu être|n'a pas été remis
|no se pudo entregar|no se ha podido entregar|não pôde ser entregue|non è stato possibile recapitare
|kon niet worden|не удалось доставить|无法送达|配信できませんでした`.split(/\n?\|/)

export function startsWithAny(subject: string, openings: readonly string[]): boolean {
  const text = subject
    .slice(0, 100)
    .toLowerCase()
    .replace(/^(\[[^\]]{1,30}\]\s*){0,3}/, '')
  return openings.some((opening) => text.startsWith(opening))
}
