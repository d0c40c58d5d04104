/**
 * What mail programs and calendars put before the title of what they forward, invite to or answer, in the languages of the
 * clients: Google Calendar, Outlook, Apple, Zimbra. Lower-case; read without regard to capitals, before a colon.
 */

/** Forwards of mail programs. */
export const FORWARD_PREFIXES: readonly string[] = words(`
fwd?|fw|wg|tr|trs|rv|rif|r|i|enc|encaminhad[ao]|reenviado|transf(?:éré)?|vs|vl|vb|pd|doorst|doorgestuurd|weitergeleitet|videresendt?|vidarebefordrat|välitetty|předáno|preposlané
továbbítva|továbbítás|redirecționat|ilt|i̇lt|yönlendirilen|переслано|пересылка|转发|轉寄|转寄|転送|전달|πρθ|redir|meeting forward notification|forwarded(?: meeting| invitation)?`)

/** Answers of mail programs. */
export const REPLY_PREFIXES: readonly string[] = words(
  're|aw|sv|antw|antwort|res|ré|rép|réf|odp|ynt|yant|vá|bls|ref|yht|atb|απ|σχετ|回复|答复|回覆|返信|회신',
)

/** Invitations, updates, proposals and answers of calendars. */
export const OTHER_PREFIXES: readonly string[] = words(`
(?:updated |new )?(?:invitation|invite|event|meeting)(?: with note| from an unknown sender)?|declined(?: with note)?|accepted(?: with note)?|tentative(?:ly accepted)?(?: with note)?|maybe|(?:updated|modified|changed)(?: event| meeting)?|rescheduled|reminder|notification|confirmed
(?:new time|new meeting time|proposed new time|new date) proposed|(?:proposed )?new time(?: proposal)?|proposed(?: new)? time|counter-?proposal|change(?:d)? request|following|request to reschedule
(?:aktualisierte |neue |geänderte )?(?:termin)?einladung(?: mit (?:hinweis|notiz|anmerkung)| von (?:einem )?unbekannte[mn] absender)?|besprechungsanfrage|aktualisiert(?:er termin|e besprechung)?|geändert(?:er termin)?|angenommen|zugesagt|abgelehnt|mit vorbehalt(?: zugesagt| angenommen)?|unter vorbehalt|vorläufig(?: zugesagt| angenommen)?|vielleicht
(?:neue|andere) (?:uhr)?zeit vorgeschlagen|(?:neuer|anderer) termin vorgeschlagen|neuer (?:terminvorschlag|zeitvorschlag)|terminvorschlag|terminänderung|erinnerung|benachrichtigung|bestätigt
(?:nouvelle )?invitation(?: mise à jour| modifiée| actualisée)?(?: avec (?:une )?(?:note|remarque))?(?: d['’]un expéditeur inconnu)?|demande de réunion|mise à jour|mis à jour|modifiée?|événement (?:modifié|mis à jour)|acceptée?|refusée?|provisoire|peut-être
nouvelle heure proposée|nouvel horaire proposé|nouvelle date proposée|(?:proposition d['’]|autre )(?:un )?(?:nouvel |nouvelle )?(?:horaire|heure|date)|rappel|confirmée?
invitación(?: actualizada| nueva)?(?: con (?:una )?nota)?(?: de (?:un )?remitente desconocido)?|actualizad[oa]|evento actualizado|aceptad[oa]|rechazad[oa]|provisional|quizás?
nueva hora propuesta|nuevo horario propuesto|nueva fecha propuesta|hora nueva propuesta|propuesta de (?:nueva )?(?:hora|fecha)|recordatorio|notificación|confirmad[oa]|convocatoria
convite(?: atualizado| novo)?(?: com (?:uma )?(?:nota|observação))?(?: de (?:um )?remetente desconhecido)?|convocação|atualizad[oa]|evento atualizado|aceite|aceit[oa]|recusad[oa]|rejeitad[oa]|provisóri[oa]|tentativa|talvez
nov[oa] (?:horário|hora) propost[oa]|nova data proposta|proposta de nov[oa] (?:horário|hora|data)|lembrete|notificação
invito(?: aggiornato| nuovo)?(?: con (?:una )?nota)?(?: da (?:un )?mittente sconosciuto)?|aggiornat[oa]|evento aggiornato|accettat[oa]|rifiutat[oa]|provvisori[oa]|forse
(?:nuovo orario|nuova ora|nuova data) propost[oa]|propost[oa] (?:di )?(?:nuovo orario|nuova ora|nuova data)|promemoria|notifica|confermat[oa]
(?:bijgewerkte |nieuwe |gewijzigde )?uitnodiging(?: met (?:een )?(?:opmerking|notitie))?(?: van (?:een )?onbekende afzender)?|bijgewerkt|gewijzigd|geaccepteerd|geweigerd|afgewezen|voorlopig(?: geaccepteerd)?|misschien
nieuwe tijd voorgesteld|nieuw tijdstip voorgesteld|voorstel (?:voor )?(?:een )?nieuwe tijd|herinnering|melding|bevestigd
(?:zaktualizowane )?zaproszenie(?: z notatką)?|zaktualizowano|zaakceptowan[oey]|odrzucon[oey]|wstępnie(?: zaakceptowano)?|(?:za)?proponowan[oya] (?:nowy termin|nową godzinę|nowa godzina|nowy czas)|przypomnienie|powiadomienie
(?:aktualizovaná )?pozvánka(?: s poznámkou)?|aktualizováno|přijato|odmítnuto|nezávazně|navržen(?:ý)? (?:nový|jiný) čas|nový čas navržen|připomenutí|oznámení|prijaté|odmietnuté|navrhnutý nový čas|pripomenutie
(?:opdateret |opdaterede )?invitation(?: med (?:en )?note)?|opdateret|accepteret|afvist|foreløbig|ny(?:t)? (?:tid|tidspunkt) foreslået|påmindelse|bekræftet
(?:uppdaterad )?inbjudan(?: med anteckning)?|uppdaterad|accepterat|godkänt|avböjt|preliminärt?|ny tid föreslagen|föreslagen ny tid|påminnelse|bekräftat
(?:oppdatert )?invitasjon(?: med (?:et )?notat)?|oppdatert|godtatt|avslått|foreløpig|ny(?:tt)? (?:tid|tidspunkt) foreslått|påminnelse
(?:päivitetty )?kutsu|päivitetty|hyväksytty|hylätty|alustava|(?:uusi )?(?:aika ehdotettu|ehdotettu uusi aika|uusi aikaehdotus)|muistutus
(?:frissített )?meghívó|frissítve|elfogadva|elutasítva|feltételes|új (?:javasolt )?időpont(?: javasolva)?|emlékeztető|(?:invitație|invitaţie)(?: actualizată)?|actualizat|acceptat|refuzat|provizoriu|oră nouă propusă|memento
(?:güncellenmiş |güncellenen )?davet(?:iye)?|güncellendi|kabul edildi|reddedildi|geçici|yeni (?:saat|zaman) önerildi|hatırlatma
(?:обновл[её]нное )?приглашение|обновлено|принято|отклонено|под вопросом|предложено новое время|новое время предложено|напоминание|уведомление|(?:оновлене )?запрошення|оновлено|прийнято|відхилено|запропоновано новий час|нагадування
(?:更新された)?招待状?|会議出席依頼|承諾|辞退|仮承諾|新しい(?:時間|日時)の(?:提案|指定)|(?:提案された)?新しい(?:時間|日時)|リマインダー|通知|更新
(?:更新的|已更新的?)?(?:邀请|邀請)|会议邀请|會議邀請|已接受|已拒绝|已婉拒|已謝絕|暂定|暫定|(?:建议的?|建議的?)新?(?:时间|時間)|新时间建议|新時間建議|(?:提议|提議)的?新(?:时间|時間)|提醒|已更新
(?:업데이트된 )?초대(?:장)?|회의 요청|수락(?:됨|함)?|거절(?:됨|함)?|미정|새(?:로운)? 시간 제안(?:됨|함)?|알림|미리 알림`)

/** What says that it is off. */
export const CANCELLED_PREFIXES: readonly string[] = words(`
cancell?ed(?: event| meeting| invitation)?(?: with note)?|cancellation|abgesagt(?:er termin|e besprechung)?(?: mit (?:hinweis|notiz))?|termin abgesagt|storniert
annulée?s?(?: avec (?:une )?note)?|(?:événement|évènement|réunion) annulée?|annulation|cancelad[oa](?: con (?:una )?nota| com (?:uma )?(?:nota|observação))?|evento cancelado(?: con (?:una )?nota| com (?:uma )?(?:nota|observação))?|reuni[óã]n? cancelada|reunião cancelada|anulad[oa]
annullat[oa]|evento annullato(?: con (?:una )?nota)?|riunione annullata|geannuleerd(?:e afspraak| evenement)?(?: met (?:een )?opmerking)?|afgezegd
anulowan[oey]|odwołan[oey](?: wydarzenie| spotkanie)?|zrušen[oaáéý]?(?: událost| udalosť| schůzka)?|aflyst(?: begivenhed)?|inställ[td](?: händelse| möte)?|avbokat|avlyst(?: aktivitet| møte)?|peruutettu(?: tapahtuma| kokous)?|peruttu
törölve|lemondott esemény|lemondva|anulat[ăa]?|eveniment anulat|iptal(?: edildi| edilen etkinlik)?|i̇ptal(?: edildi| edilen etkinlik)?|отменен[оа]?|отменённое мероприятие|отмененное мероприятие|скасован[оа]|скасована подія
キャンセル(?:された予定|済み?)?|中止|已取消(?:的活动|的活動)?|取消|취소(?:됨|된 일정)?`)

function words(text: string): string[] {
  return text.trim().split(/\||\n/u)
}
