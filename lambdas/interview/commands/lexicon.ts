/**
 * Words around the commands, of all five languages together: a candidate may mix them ("ja, send"). Folded (no accents,
 * lower case). What the answers offer stands in `vocabulary.ts`; here is what people write around it.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*,\s*|\n\s*/))

/** Taken off wherever they stand. They neither say nor deny anything. */
export const PLEASE = set(
  `please, pls, plz, kindly, please and thank you, bitte, s'il vous plait, s'il te plait, svp, stp, por favor, porfa, pf, faz favor`,
)

/** "Yes" alone is no command; before `send` it is part of it. */
export const YES =
  set(`yes, yep, yeah, yup, ok, okay, sure, alright, all right, go ahead, go ahead and, please do, you can, you may, feel free to, let's, do, absolutely, definitely, certainly, of course, sure thing, by all means, for sure,
  ja, jawohl, klar, gerne, einverstanden, in ordnung, du kannst, sie konnen, kannst du, los, auf jeden fall, naturlich, unbedingt, selbstverstandlich, sehr gerne, oui, absolument, volontiers, d'accord, allez-y, vas-y, vous pouvez, tu peux, bien sur,
  si, claro, claro que si, por supuesto, desde luego, vale, de acuerdo, adelante, dale, puedes, puede, sim, com certeza, com prazer, esta bem, ta bom, tudo bem, pode, podes, certo`)

/** The things that are sent. Taken off from a sending phrase. */
export const OBJECTS =
  set(`it, them, this, that, these, the, a, my, note, notes, email, emails, e-mail, e-mails, mail, mails, message, messages, thank-you, thankyou, the draft, this draft, the drafts, these drafts, all, both, everything,
  all of them, both of them, off, out, away, over, this one, that one, as is, as it is, as they are, as written, like this, like that, exactly like this,
  es, sie, das, die, den, diese, dieses, dies, alle, alles, beide, ab, raus, los, nachricht, nachrichten, notiz, notizen, dankesnachricht, dankesmail, den entwurf, diesen entwurf, so, so wie es ist, so wie er ist, genau so,
  le, la, les, l', ce, cela, ca, ceci, tout, tous, toutes, les deux, message, mot, mots, mail, courriel, note, remerciement, remerciements, le brouillon, ce brouillon, tel quel, telle quelle, comme ca, comme tel,
  lo, los, las, el, todo, todos, todas, ambos, ambas, mensaje, mensajes, nota, notas, correo, correos, el borrador, este borrador, tal cual, asi, asi mismo, tal como esta,
  o, os, as, isso, isto, tudo, todos, todas, ambos, ambas, mensagem, mensagens, nota, notas, email, o rascunho, este rascunho, assim, assim mesmo, tal qual, do jeito que esta, como esta`)

/** Forms of "send" that ask for it. */
export const SEND =
  set(`send, send-it, sendit, senden, sende, sendet, absenden, abschicken, schick, schicke, schicken, schickt, versenden, verschicken, verschick, verschicke, rausschicken,
  envoyer, envoie, envoyez, envoies, envoi, enviar, envia, enviad, envialo, enviala, envoie-le, envoie-la, envoie-les, envoyez-le, envoyez-la, envoyez-les, envie-o, envie-a, mande-o, mande-a, envialos, envialas, envie, envielo, enviela, envielos, enviemos, mandar, manda, mandalo, mandala, mandalos, mande, mandelo, mandem, envia-o, envie-o, manda-o`)

/** Any mention of sending. */
export const SENDING =
  /^(?:[djlmnst]'|qu')?(?:re-?)?(?:sen[dt]|sending|(?:ab|ver|raus|weg|zu)?(?:ge)?s(?:end|chick)|envo[iy]|(?:re)?envi[aeo]|mand(?:ar|a|e|o)(?:l?[oa]s?)?$)/

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

/** Says nothing by itself between words of praise ("the draft is so good"). */
export const GLUE =
  set(`it, is, it's, its, this, that, that's, these, they, are, the, my, a, draft, drafts, note, notes, email, mail, message, text, job, work, version, one, looks, look, sounds, so, really, very, much, all, just,
  das, es, ist, der, die, den, text, entwurf, sieht, aus, so, sehr, wirklich, ganz, c'est, est, le, la, ce, ca, brouillon, vraiment, tres, tout, todo, esta, es, el, la, muy, borrador, ficou, ta, tudo, o, a, texto, rascunho, muito`)

/** Praise or assent: nice to hear, and no order. Before an order it changes nothing ("Great, send it"). */
export const PRAISE =
  set(`${[...GLUE].join(', ')}, great, perfect, good, very good, looks good, looks great, looks perfect, looks fine, looks right, sounds good, sounds great, looks good to me, good to me, lgtm, nice, very nice, lovely, wonderful, excellent, awesome, brilliant, amazing, fantastic, beautiful, cool, wow, oh wow, yay,
  love it, i love it, love this, i love this, like it, i like it, i like this, fine, fine by me, fine with me, all good, all set, good to go, ready, ready to go, done, well done, nicely done, great job, got it, noted, do it, that's it, that works, this works, it works, works, works for me, so good, spot on, just right, exactly right, nailed it, beautifully done,
  approved, approve, i approve, confirmed, confirm, i confirm, no changes, no changes needed, no changes from me, nothing to change, no edits, i'm happy with it, i'm happy with this, i am happy with it, i am happy with this, happy with it, happy with this, i'm happy, very happy with it,
  ship it, go for it, fire away, let's go, let's do it, let's do this, make it so, proceed, please proceed, go, deliver it, deliver,
  super, prima, toll, perfekt, sehr gut, gut, gut so, klasse, schon, sehr schon, wunderbar, ausgezeichnet, hervorragend, top, spitze, passt, passt so, passt genau, alles gut, alles klar, alles bestens, gefallt mir, gefallt mir gut, gefallt mir sehr gut, sieht gut aus, sieht super aus, sieht toll aus, sieht perfekt aus, sieht sehr gut aus, genau so, genau, genau richtig, mach das, freigabe, freigegeben, kann so raus, kann raus, raus damit, weg damit, kann so bleiben, bin zufrieden,
  parfait, tres bien, bien, c'est bon, c'est parfait, c'est tres bien, c'est super, genial, excellent, magnifique, impeccable, nickel, j'adore, j'aime bien, fais-le, ca me va, ca me convient, ca marche, tout est bon, bon pour moi, bon pour envoi, feu vert, je valide, valide, rien a changer,
  perfecto, perfecta, esta perfecto, esta perfecta, genial, esta genial, muy bien, bien, todo bien, todo correcto, esta todo bien, excelente, estupendo, estupenda, me gusta, me gusta mucho, me encanta, esta bien, esta muy bien, hazlo, listo, lista, conforme, aprobado, aprobada, me parece bien, me parece perfecto,
  perfeito, perfeita, ficou perfeito, ficou otimo, ficou otima, ficou excelente, ficou muito bom, ficou muito boa, ficou bom, esta otimo, esta otima, esta perfeito, otimo, otima, muito bem, muito bom, muito boa, bom, boa, excelente, legal, maravilha, beleza, show, adorei, gostei, gostei muito, tudo certo, tudo ok, aprovado, aprovada, faz isso, manda ver, pode ser`)

/** Words that agree and say nothing else; "you can" may be part of a longer thought. */
export const OKAY = set(
  'ok, okay, yes, yep, yeah, yup, sure, alright, ja, klar, gerne, oui, si, vale, sim, certo',
)

/** Of the order itself: "just send it", "einfach senden". */
export const MERELY = set('just, simply, einfach, simplement, simplemente, simplesmente')

/** Beside whom it goes to: "only to Pat". */
export const ONLY = set(
  'only, just, nur, seulement, uniquement, solo, solamente, unicamente, so, somente, apenas',
)

/** No, and nothing else. */
export const DECLINE =
  set(`no, nope, nah, no thanks, don't, dont, do not, please don't, not now, not today, not like this, not this, i changed my mind, changed my mind, i've changed my mind, rather not, better not, i'd rather not, scratch that, ignore that, ignore this, please ignore, disregard, disregard that, please disregard,
  nein, ne, nee, doch nicht, lieber nicht, besser nicht, so nicht, non, plutot pas, finalement non, mejor no, ahora no, nao, melhor nao, agora nao`)

/** What was thanked for: "thanks for the quick draft". */
export const THANKED =
  set(`for, the, this, that, these, your, all, so, very, quick, fast, great, lovely, nice, helpful, good, draft, drafts, note, notes, help, work, reply, response, reminder, everything, message, it, writing, doing, wording,
  fur, furs, den, die, das, diese, diesen, ihre, eure, deine, schnelle, schnellen, tolle, tollen, entwurf, hilfe, antwort, nachricht, alles, muhe, schreiben, pour, le, la, votre, ton, ta, brouillon, aide, tout, reponse, message, d'avoir, ecrit,
  por, el, tu, su, ayuda, borrador, todo, respuesta, mensaje, rapido, pelo, pela, o, a, rascunho, ajuda, tudo, resposta, mensagem`)

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
