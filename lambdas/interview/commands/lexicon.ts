/**
 * Words around the commands, of all five languages together: a candidate may mix them ("ja, send"). Folded (no accents,
 * lower case). What the answers offer stands in `vocabulary.ts`; here is what people write around it.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*,\s*|\n\s*/))

/** Taken off wherever they stand. They neither say nor deny anything. */
export const PLEASE = set(
  `please, pls, plz, kindly, bitte, s'il vous plait, s'il te plait, svp, stp, por favor, porfa, pf, faz favor`,
)

/** "Yes" alone is no command; before `send` it is part of it. */
export const YES =
  set(`yes, yep, yeah, yup, ok, okay, sure, alright, all right, go ahead, go ahead and, please do, you can, you may, feel free to, let's, do,
  ja, jawohl, klar, gerne, einverstanden, in ordnung, du kannst, sie konnen, kannst du, los, oui, d'accord, allez-y, vas-y, vous pouvez, tu peux, bien sur,
  si, claro, vale, de acuerdo, adelante, puedes, puede, sim, esta bem, ta bom, tudo bem, pode, podes, certo`)

/** The things that are sent. Taken off from a sending phrase. */
export const OBJECTS =
  set(`it, them, this, that, these, the, a, my, note, notes, email, emails, e-mail, e-mails, mail, mails, message, messages, thank-you, thankyou, draft, drafts, all, both, everything,
  all of them, both of them, off, out, away, over, one,
  es, sie, das, die, den, diese, dieses, dies, alle, alles, beide, ab, raus, los, nachricht, nachrichten, notiz, notizen, dankesnachricht, dankesmail, entwurf, so,
  le, la, les, l', ce, cela, ca, ceci, tout, tous, toutes, les deux, message, mot, mots, mail, courriel, note, remerciement, remerciements,
  lo, los, las, el, todo, todos, todas, ambos, ambas, mensaje, mensajes, nota, notas, correo, correos, borrador,
  o, os, as, isso, isto, tudo, todos, todas, ambos, ambas, mensagem, mensagens, nota, notas, email, rascunho`)

/** Forms of "send" that ask for it. */
export const SEND =
  set(`send, senden, sende, sendet, absenden, abschicken, schick, schicke, schicken, schickt, versenden, verschicken, verschick, verschicke, rausschicken,
  envoyer, envoie, envoyez, envoies, envoi, enviar, envia, enviad, envialo, enviala, envoie-le, envoie-la, envoie-les, envoyez-le, envoyez-la, envoyez-les, envie-o, envie-a, mande-o, mande-a, envialos, envialas, envie, envielo, enviela, envielos, enviemos, mandar, manda, mandalo, mandala, mandalos, mande, mandelo, mandem, envia-o, envie-o, manda-o`)

/** Any mention of sending. */
export const SENDING =
  /^(?:re-?)?(?:sen[dt]|sending|(?:ab|ver|raus|weg|zu)?(?:ge)?s(?:end|chick)|envo[iy]|(?:re)?envi[aeo]|mand(?:ar|a|e|o)(?:l?[oa]s?)?$)/

export const NOW =
  set(`now, right now, right away, immediately, straight away, at once, asap, as soon as possible, jetzt, sofort, gleich, gleich jetzt, maintenant, tout de suite, immediatement, des maintenant,
  ahora, ahora mismo, ya, ya mismo, enseguida, de inmediato, inmediatamente, agora, agora mesmo, ja agora, imediatamente, de imediato, logo`)

export const AGAIN = set(
  `again, once more, one more time, nochmal, noch einmal, nochmals, erneut, noch mal, a nouveau, de nouveau, encore, encore une fois, de nuevo, otra vez, nuevamente, de novo, novamente, outra vez, mais uma vez`,
)

/** Before the interviewer to whom it goes. */
export const TO = set('to, an, a, para, pour, fur, for, au, aux, al')
export const AND = set('and, und, et, y, e, i, plus, sowie')
/** Before the number of a note. */
export const NUMBER = set(
  'number, no, nr, nummer, numero, num, note, notiz, nota, nachricht, message, mensaje, mensagem, draft, entwurf, #',
)

export const NOT = set(
  `not, no, don't, dont, doesn't, never, nicht, kein, keine, keinen, nein, noch nicht, niemals, nie, ne, pas, non, jamais, n', nunca, jamas, nao, nem, unless, without, ohne, sans, sin, sem`,
)

/** With one of these, a sentence that mentions sending is no order. */
export const UNSURE =
  set(`later, maybe, perhaps, if, when, until, till, before, after, once, but, first, should, shall, would, could, might, can, will, wait, hold, yet, soon, sometime,
  spater, vielleicht, wenn, falls, bis, bevor, nachdem, sobald, aber, erst, zuerst, soll, sollte, sollen, wurde, konnte, warte, noch,
  plus tard, peut-etre, si, quand, jusqu'a, avant, apres, mais, d'abord, devrais, dois-je, faut-il, attends, bientot,
  mas tarde, luego, quizas, quiza, tal vez, cuando, hasta, antes, despues, pero, primero, deberia, debo, espera, todavia,
  mais tarde, depois, talvez, se, quando, ate, antes, mas, primeiro, deveria, devo, ainda, espere, change, andere, andern, changer, cambia, cambiar, muda, mudar, altera`)

/** Only praise or assent: nice to hear, and no order. */
export const PRAISE =
  set(`great, perfect, good, very good, looks good, looks great, looks perfect, sounds good, sounds great, lgtm, nice, very nice, lovely, wonderful, excellent, awesome, brilliant, amazing, fantastic, cool, love it, i love it, like it, i like it, fine, all good, done, got it, noted, do it, that's it, that works, works for me, so good, it, is, it's, this, that, the, draft, looks, so, really, very, much,
  super, prima, toll, perfekt, sehr gut, gut, klasse, schon, wunderbar, passt, alles gut, gefallt mir, sieht gut aus, genau so, mach das,
  parfait, tres bien, bien, c'est bon, genial, excellent, magnifique, j'adore, fais-le, ca me va,
  perfecto, genial, muy bien, bien, excelente, estupendo, me gusta, me encanta, esta bien, hazlo,
  perfeito, otimo, muito bom, muito bem, bom, excelente, legal, maravilha, adorei, gostei, faz isso`)

export const THANKS =
  set(`thanks, thank you, thank you very much, thank you so much, thanks a lot, thanks so much, many thanks, thx, ty, cheers, much appreciated, appreciate it, thanks again, thank you again, thanks for this, thanks for your help, thank you for your help, thanks in advance,
  danke, danke dir, danke schon, dankeschon, vielen dank, besten dank, herzlichen dank, lieben dank, danke sehr, vielen lieben dank, danke im voraus, tausend dank, merci dir,
  merci, merci beaucoup, mille mercis, merci bien, merci d'avance, un grand merci, gracias, muchas gracias, mil gracias, muchisimas gracias, gracias de antemano,
  obrigado, obrigada, muito obrigado, muito obrigada, brigado, brigada, valeu, grato, grata, desde ja obrigado, desde ja obrigada`)

/** What closes a mail; a name may follow. */
export const CLOSING =
  set(`best, best regards, regards, kind regards, warm regards, warmly, best wishes, all the best, cheers, sincerely, yours sincerely, yours, yours truly, love, take care, have a nice day, have a great day, talk soon, br, rgds, have a good day, have a good one,
  viele grusse, beste grusse, liebe grusse, grusse, gruss, lg, vg, mfg, mit freundlichen grussen, freundliche grusse, herzliche grusse, schone grusse, schonen tag, schonen tag noch, schonen abend, bis dann, bg,
  cordialement, bien cordialement, bien a vous, amicalement, bonne journee, bonne soiree, a bientot, sinceres salutations, salutations, cdt, bises,
  saludos, un saludo, saludos cordiales, cordialmente, atentamente, un abrazo, abrazos, que tengas buen dia, buen dia,
  abracos, abraco, um abraco, cumprimentos, com os melhores cumprimentos, melhores cumprimentos, atenciosamente, att, cordialmente, saudacoes, bom dia, ate logo, ate mais`)

/** Before a name, they open a note; alone or before nobody we know, they greet us. Longest first where one begins another. */
export const SALUTATIONS: readonly string[] =
  `good morning, good afternoon, good evening, hi there, hello there, hey there, hi again, hello, hi, hey, dear, greetings,
  sehr geehrte frau, sehr geehrter herr, sehr geehrte, sehr geehrter, sehr verehrte, sehr verehrter, liebe, lieber, liebes, hallo, guten morgen, guten tag, guten abend, moin, servus, gruss gott, gruezi,
  bonjour, bonsoir, cher, chere, chers, cheres, salut, coucou,
  buenos dias, buenas tardes, buenas noches, buenas, estimado, estimada, estimados, querido, querida, hola, apreciado, apreciada,
  bom dia, boa tarde, boa noite, prezado, prezada, prezados, caro, cara, caros, ola, oi, querido, querida, estimado, estimada`
    .split(/,\s*/)
    .sort((a, b) => b.length - a.length)

/** Forms of address, skipped between a salutation and a name. */
export const HONORIFICS =
  set(`mr, mrs, ms, miss, mx, dr, prof, professor, doctor, sir, madam, herr, herrn, frau, doktor, monsieur, madame, mademoiselle, mme, mlle, m, docteur, professeur,
  senor, senora, senorita, sr, sra, srta, don, dona, doctora, doctor, profesor, profesora, senhor, senhora, doutor, doutora, dra, exmo, exma, professora`)

/** Whom a greeting may address that is us or nobody. */
export const US = set(
  'afterword, there, all, team, everyone, everybody, folks, you, again, zusammen, alle, alles, a tous, tous, todos, equipo, equipe, pessoal, bot, assistant, friend',
)

/** Words around a style ("can you make it a bit shorter?"). */
export const STYLE_FILLERS =
  set(`can, could, you, would, make, it, them, this, that, the, note, notes, a, bit, little, much, even, slightly, lot, more, be, and, but, also, way, too, in, tone, style, draft, try, something, version, again, one, all,
  kannst, konntest, konnen, du, sie, es, die, den, das, etwas, ein, bisschen, noch, viel, mach, mache, machen, bitte, und, aber, text, notiz, nachricht, formuliere, formulieren,
  peux-tu, pouvez-vous, rends-le, rendez-le, un, peu, le, la, les, et, mais, encore, beaucoup, plus, message, fais, faites, faire,
  puedes, hazlo, hazla, un, poco, y, pero, mucho, mas, mensaje, nota, que, sea, mais, pode, deixe, deixa, fazer, um, pouco, e, muito, mensagem, torne, torna, o`)
