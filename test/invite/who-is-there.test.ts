import { describe, expect, it } from '@jest/globals'
import { inviteIn, namesOf } from './forwarded.ts'

/** How a language says when, and then who will be there: always Priti Shah and Torben Quist. */
const SAYS: Readonly<Record<string, readonly [when: string, sentences: string]>> = {
  English: [
    'Your interview is on Tuesday 1 December 2026 at 2pm GMT.',
    `Priti Shah and Torben Quist would like to see you in Aberdeen.
Priti Shah and Torben Quist would like to meet you.
Good news: Priti Shah and Torben Quist would love to meet you in person.
Priti Shah and Torben Quist are keen to meet you.
Priti Shah and Torben Quist are looking forward to meeting you.
Priti Shah and Torben Quist look forward to speaking with you.
Priti Shah and Torben Quist will be interviewing you.
Priti Shah and Torben Quist will interview you.
Priti Shah, our Head of Data, and Torben Quist will interview you.
Our head chef Priti Shah and the restaurant manager Torben Quist will see you.
Priti Shah (Head of Data) and Torben Quist (Engineer) will be on the panel.
Priti Shah and Torben Quist will be on the line too.
Priti Shah and Torben Quist are joining us.
Priti Shah and Torben Quist will be there.
Priti Shah and Torben Quist will welcome you.
Priti Shah and Torben Quist will be in the room.
Priti Shah and Torben Quist will be your interviewers.
Priti Shah and Torben Quist make up the panel.
You will be seen by Priti Shah and Torben Quist.
You'll be talking to Priti Shah and Torben Quist.
You'll be speaking to our agronomist Priti Shah and Torben Quist.
You will be speaking with Priti Shah and Torben Quist.
You will meet Priti Shah, workshop foreman, and Torben Quist.
You'll meet with our plant manager Priti Shah and with Torben Quist.
You are meeting Priti Shah and Torben Quist.
You will be met by Priti Shah and Torben Quist.
You will be interviewed by Priti Shah, Chair of Governors, and Torben Quist.
The interview will be conducted by Priti Shah and Torben Quist.
The interview will be held by Priti Shah and Torben Quist.
The interview will be chaired by Priti Shah, with Torben Quist.
Present will be: Priti Shah (general manager) and Torben Quist (union representative).
Present will be Priti Shah and Torben Quist.
Also present: Priti Shah (general manager), Torben Quist (principal viola).
The interview panel: Eng. Priti Shah (Chair), Mr. Torben Quist.
The panel will consist of Dame Priti Shah KC and Mr Torben Quist.
The panel will be made up of Priti Shah and Torben Quist.
On the panel will be Priti Shah and Torben Quist.
On the panel: Priti Shah and Torben Quist.
The interviewers are Priti Shah and Torben Quist.
Your interviewers will be Priti Shah and Torben Quist.
Interviewers: Priti Shah, workshop foreman; Torben Quist, yard manager
Interviewer: Priti Shah, workshop foreman, and Torben Quist
Who: Priti Shah (shift supervisor), Torben Quist
It will be with our CTO Priti Shah and our workshop foreman Torben Quist.
It's with the site manager Priti Shah and Torben Quist.
You'll sit down with Priti Shah and Torben Quist.
You'll have a chat with Priti Shah and Torben Quist.
You will be joined by Priti Shah and Torben Quist.
Joining you will be Priti Shah and Torben Quist.
Joining us: Priti Shah and Torben Quist.
Taking part: Priti Shah and Torben Quist.
Taking part will be Priti Shah and Torben Quist.
Please ask for Priti Shah and Torben Quist, who will interview you.
Priti Shah and Torben Quist want to meet you.
Priti Shah and Torben Quist would be delighted to welcome you.
Priti Shah plus Torben Quist will chat with you.`,
  ],
  German: [
    'Ihr Vorstellungsgespräch ist am 1. Dezember 2026 um 14 Uhr MEZ.',
    `Unsere Schulleiterin, Frau Dr. Priti Shah, und der Konrektor Herr Torben Quist möchten Sie gern kennenlernen.
Frau Priti Shah und Herr Torben Quist freuen sich auf Sie.
Priti Shah und Torben Quist freuen sich auf das Gespräch mit Ihnen.
Priti Shah und Torben Quist werden das Gespräch führen.
Priti Shah und Torben Quist führen das Gespräch mit Ihnen.
Das Gespräch führen Frau Priti Shah und Herr Torben Quist.
Das Gespräch führen Priti Shah (Leiterin Technik) und Torben Quist (HR).
Das Gespräch wird von Priti Shah und Torben Quist geführt.
Das Gespräch findet mit Priti Shah und Torben Quist statt.
Sie werden von Priti Shah und Torben Quist empfangen.
Sie werden von unserem Werkstattleiter Torben Quist und Priti Shah empfangen.
Sie sprechen mit unserem Werkstattleiter Torben Quist und mit Priti Shah.
Sie treffen Priti Shah und Torben Quist.
Sie treffen unsere Küchenchefin Priti Shah und Torben Quist.
Sie lernen Priti Shah und Torben Quist kennen.
Von unserer Seite nehmen Priti Shah und Torben Quist teil.
Von unserer Seite sind Priti Shah und Torben Quist dabei.
An dem Gespräch nehmen Frau Priti Shah und Herr Torben Quist teil.
Priti Shah und Torben Quist nehmen am Gespräch teil.
Priti Shah und Torben Quist nehmen ebenfalls teil.
Priti Shah und Torben Quist werden dabei sein.
Mit dabei sind Priti Shah und Torben Quist.
Anwesend sein werden Priti Shah und Torben Quist.
Anwesend sind: Priti Shah (Vorsitz), Torben Quist.
Gesprächspartner: DI Priti Shah (Leiterin Technik), Mag. Torben Quist (HR)
Gesprächspartner sind Priti Shah und Torben Quist.
Ihre Gesprächspartner sind Frau Priti Shah und Herr Torben Quist.
Ihre Gesprächspartner: Frau Priti Shah, Werkstattleiterin, und Herr Torben Quist
Ihre Ansprechpartner im Gespräch sind Priti Shah und Torben Quist.
Es erwarten Sie Priti Shah und Torben Quist.
Priti Shah und Torben Quist erwarten Sie.
Priti Shah und Torben Quist werden Sie interviewen.
Priti Shah und Torben Quist würden Sie gerne kennenlernen.
Priti Shah und Torben Quist begrüßen Sie um 14 Uhr.
Die Kommission besteht aus Priti Shah und Torben Quist.
Teilnehmer von unserer Seite: Priti Shah, Torben Quist`,
  ],
  French: [
    'Votre entretien aura lieu le 1er décembre 2026 à 14h CET.',
    `Vous serez reçu par Priti Shah et Torben Quist.
Vous serez reçue par notre cheffe de cuisine Priti Shah et par Torben Quist.
Vous serez accueilli par Priti Shah et Torben Quist.
Vous rencontrerez Priti Shah et Torben Quist.
Vous rencontrerez Mme Priti Shah, directrice, et M. Torben Quist.
Vous rencontrerez la directrice, Priti Shah, et le conservateur Torben Quist.
Vous échangerez avec Priti Shah et Torben Quist.
Vous échangerez avec notre chef d'atelier Torben Quist et Priti Shah.
Vous parlerez avec Priti Shah et Torben Quist.
Vous aurez rendez-vous avec Priti Shah et Torben Quist.
L'entretien sera mené par Priti Shah et Torben Quist.
L'entretien sera conduit par Mme Priti Shah et M. Torben Quist.
L'entretien se fera avec Priti Shah et Torben Quist.
L'entretien se déroulera en présence de Priti Shah et de Torben Quist.
Priti Shah et Torben Quist vous recevront.
Priti Shah et Torben Quist vous accueilleront.
Priti Shah et Torben Quist souhaitent vous rencontrer.
Priti Shah et Torben Quist aimeraient vous rencontrer.
Priti Shah et Torben Quist seront ravis de vous rencontrer.
Notre directrice, Mme Priti Shah, et le chef de chantier Torben Quist souhaitent vous rencontrer.
Priti Shah et Torben Quist seront présents.
Priti Shah et Torben Quist participeront à l'entretien.
Priti Shah et Torben Quist mèneront l'entretien.
Priti Shah et Torben Quist vous attendent.
Seront présents : Priti Shah (directrice), Torben Quist (alto solo)
Seront présents Priti Shah et Torben Quist.
Étaient prévus : Priti Shah et Torben Quist seront avec vous.
Le jury sera composé de Priti Shah et Torben Quist.
Le jury est composé de Mme Priti Shah et de M. Torben Quist.
Jury : Priti Shah (présidente), Torben Quist (alto solo)
Vos interlocuteurs : Priti Shah et Torben Quist
Vos interlocuteurs seront Priti Shah et Torben Quist.
Interlocuteurs : Priti Shah (RH), Torben Quist (chef de projet)
Avec : Priti Shah, Torben Quist
Personnes présentes : Priti Shah, Torben Quist
Vous serez en visio avec Priti Shah et Torben Quist.`,
  ],
  Spanish: [
    'Su entrevista será el 1 de diciembre de 2026 a las 14:00 CET.',
    `Le recibirán Priti Shah y Torben Quist.
Te recibirán la directora Priti Shah y el jefe de taller Torben Quist.
Será recibido por Priti Shah y Torben Quist.
Será entrevistada por Priti Shah y Torben Quist.
Le entrevistarán Priti Shah y Torben Quist.
Te entrevistarán Priti Shah, jefa de compras, y Torben Quist.
La entrevista será con Priti Shah y Torben Quist.
La entrevista será con nuestra jefa de cocina Priti Shah y con Torben Quist.
La entrevista será conducida por Priti Shah y Torben Quist.
La entrevista la realizarán Priti Shah y Torben Quist.
La entrevista será realizada por Priti Shah y Torben Quist.
La entrevista la harán Priti Shah y Torben Quist.
Hablará con Priti Shah y Torben Quist.
Hablarás con el capataz Torben Quist y con Priti Shah.
Conocerá a Priti Shah y Torben Quist.
Conocerá a Priti Shah y a Torben Quist.
Se reunirá con Priti Shah y Torben Quist.
Te reunirás con la directora, Priti Shah, y con Torben Quist.
Priti Shah y Torben Quist le recibirán.
Priti Shah y Torben Quist quieren conocerle.
Priti Shah y Torben Quist desean conocerla.
A Priti Shah y Torben Quist les gustaría conocerte.
Nuestra directora, Priti Shah, y el encargado Torben Quist quieren conocerte.
Priti Shah y Torben Quist le entrevistarán.
Priti Shah y Torben Quist estarán presentes.
Priti Shah y Torben Quist participarán en la entrevista.
Priti Shah y Torben Quist le esperan.
Le esperan Priti Shah y Torben Quist.
Le atenderán Priti Shah y Torben Quist.
Estarán presentes Priti Shah y Torben Quist.
Estarán presentes: Priti Shah (directora), Torben Quist
Participarán Priti Shah y Torben Quist.
Asistirán Priti Shah y Torben Quist.
Entrevistadores: Priti Shah (directora), Torben Quist (capataz)
Le acompañarán Priti Shah y Torben Quist.
El tribunal estará formado por Priti Shah y Torben Quist.
El comité estará integrado por Priti Shah y Torben Quist.`,
  ],
  Portuguese: [
    'A sua entrevista será no dia 1 de dezembro de 2026 às 14h00 CET.',
    `Você conversará com a diretora Priti Shah e com o coordenador Torben Quist.
Você vai conversar com Priti Shah e Torben Quist.
Você falará com Priti Shah e Torben Quist.
Você será entrevistada por Priti Shah e Torben Quist.
Você será recebido por Priti Shah e Torben Quist.
Será recebida pela diretora Priti Shah e pelo engenheiro Torben Quist.
A entrevista será conduzida por Priti Shah e Torben Quist.
A entrevista será conduzida pela Dra. Priti Shah e pelo Dr. Torben Quist.
A entrevista será realizada por Priti Shah e Torben Quist.
A entrevista será com Priti Shah e Torben Quist.
A entrevista será feita com a nossa gerente Priti Shah e o mestre de obras Torben Quist.
A conversa será com a Priti Shah e o Torben Quist.
Vai conhecer a Priti Shah e o Torben Quist.
Irá reunir com Priti Shah e Torben Quist.
Priti Shah e Torben Quist vão recebê-la.
Priti Shah e Torben Quist irão entrevistá-lo.
Priti Shah e Torben Quist gostariam de conhecer você.
Priti Shah e Torben Quist gostariam de conhecê-la.
Priti Shah e Torben Quist querem conhecer você.
Priti Shah e Torben Quist vão conversar com você.
Priti Shah e Torben Quist estarão presentes.
Priti Shah e Torben Quist participarão da entrevista.
A nossa diretora, Priti Shah, e o chefe de oficina Torben Quist terão gosto em recebê-la.
Priti Shah e Torben Quist esperam por você.
Estarão presentes Priti Shah e Torben Quist.
Estarão presentes: Priti Shah (diretora), Torben Quist
Participarão Priti Shah e Torben Quist.
Participam da entrevista Priti Shah e Torben Quist.
Entrevistadores: Priti Shah (diretora), Torben Quist
Quem vai te entrevistar: Priti Shah e Torben Quist.
A banca será composta por Priti Shah e Torben Quist.
O júri é constituído por Priti Shah e Torben Quist.`,
  ],
  Italian: [
    'Il colloquio è fissato per il 1 dicembre 2026 alle 14:00 CET.',
    `La riceveranno Priti Shah e Torben Quist.
La riceveranno la direttrice, Priti Shah, e il conservatore Torben Quist.
Ti riceveranno Priti Shah e Torben Quist.
La accoglieranno Priti Shah e Torben Quist.
La incontreranno Priti Shah e Torben Quist.
Il colloquio sarà con il capo cantiere Torben Quist e Priti Shah.
Il colloquio sarà con la nostra capo cuoca Priti Shah e con Torben Quist.
Il colloquio sarà condotto da Priti Shah e Torben Quist.
Il colloquio sarà condotto dalla dott.ssa Priti Shah e dall'ing. Torben Quist.
Il colloquio sarà tenuto da Priti Shah e Torben Quist.
Il colloquio si svolgerà con Priti Shah e Torben Quist.
Il colloquio si terrà alla presenza di Priti Shah e Torben Quist.
Incontrerà Priti Shah e Torben Quist.
Incontrerai Priti Shah, responsabile HR, e Torben Quist.
Parlerà con Priti Shah e Torben Quist.
Avrà un colloquio con Priti Shah e Torben Quist.
Sarà ricevuta da Priti Shah e Torben Quist.
Sarà ricevuto dal direttore Torben Quist e dalla dott.ssa Priti Shah.
Priti Shah e Torben Quist La riceveranno.
Priti Shah e Torben Quist desiderano conoscerLa.
Priti Shah e Torben Quist vorrebbero conoscerti.
Priti Shah e Torben Quist vorrebbero incontrarla.
Priti Shah e Torben Quist saranno presenti.
Priti Shah e Torben Quist parteciperanno al colloquio.
La nostra direttrice, Priti Shah, e il capo officina Torben Quist sarebbero lieti di conoscerla.
Priti Shah e Torben Quist La aspettano.
Saranno presenti Priti Shah e Torben Quist.
Saranno presenti: Priti Shah (direttrice), Torben Quist
Saranno presenti la direttrice Priti Shah e il dott. Torben Quist.
Parteciperanno Priti Shah e Torben Quist.
Al colloquio parteciperanno Priti Shah e Torben Quist.
Selezionatori: Priti Shah, Torben Quist
Con: Priti Shah e Torben Quist
La commissione è composta da Priti Shah e Torben Quist.
La attendono Priti Shah e Torben Quist.`,
  ],
  Dutch: [
    'Je sollicitatiegesprek is op 1 december 2026 om 14:00 CET.',
    `U spreekt met Priti Shah en Torben Quist.
Je spreekt met onze chef-kok Priti Shah en met Torben Quist.
Je gaat in gesprek met Priti Shah en Torben Quist.
Het gesprek is met Priti Shah en Torben Quist.
Het gesprek voer je met Priti Shah en Torben Quist.
Het gesprek wordt gevoerd door Priti Shah en Torben Quist.
Het gesprek wordt geleid door Priti Shah en Torben Quist.
Je wordt ontvangen door Priti Shah en Torben Quist.
Priti Shah en Torben Quist ontvangen u.
Priti Shah en Torben Quist ontvangen je graag.
Priti Shah en Torben Quist willen je graag ontmoeten.
Priti Shah en Torben Quist willen graag kennismaken.
Priti Shah en Torben Quist maken graag kennis met je.
Onze directeur, mevrouw Priti Shah, en de teamleider Torben Quist zouden u graag ontmoeten.
Priti Shah en Torben Quist zullen het gesprek voeren.
Priti Shah en Torben Quist zijn erbij.
Priti Shah en Torben Quist zijn aanwezig.
Priti Shah en Torben Quist schuiven aan.
Priti Shah en Torben Quist kijken ernaar uit je te ontmoeten.
Priti Shah en Torben Quist verwachten je.
Ook Priti Shah en Torben Quist zijn aanwezig.
Aanwezig zijn Priti Shah en Torben Quist.
Aanwezig zijn: Priti Shah (directeur), Torben Quist
Aanwezig: Priti Shah (directeur), Torben Quist
Bij het gesprek zijn Priti Shah en Torben Quist aanwezig.
Namens ons zijn Priti Shah en Torben Quist aanwezig.
Je ontmoet Priti Shah en Torben Quist.
U maakt kennis met Priti Shah en Torben Quist.
Gesprekspartners: Priti Shah (HR), Torben Quist (teamleider)
Je gesprekspartners zijn Priti Shah en Torben Quist.
De commissie bestaat uit Priti Shah en Torben Quist.
Met: Priti Shah, Torben Quist`,
  ],
}

describe.each(Object.entries(SAYS))('%s', (_, [when, sentences]) => {
  it.each(sentences.split('\n'))('knows who will be there: %s', async (sentence) => {
    const body = `Robin,\n\n${when} ${sentence}\n\nMarlow`
    const apart = `Robin,\n\n${when}\n\n${sentence}\n\nMarlow`
    for (const text of [body, apart].slice(/^[^.]{4,40}:/u.test(sentence) ? 1 : 0))
      expect(namesOf(await inviteIn({ body: text })).sort()).toEqual(['Priti Shah', 'Torben Quist'])
  })
})

/** The same of one person, Priti Shah. */
const SAYS_OF_ONE: Readonly<Record<string, string>> = {
  English: `Priti Shah would like to meet you.
Priti Shah, our yard manager, is looking forward to meeting you.
You'll be seeing Priti Shah.
You'll be with Priti Shah.
Your host will be Priti Shah.
Priti Shah (Head of Ops) is joining us.
Priti Shah will see you.
Priti Shah will be your interviewer.
Priti Shah will be doing the interview.
Priti Shah will be leading the conversation.
Priti Shah will be running the session.
Priti Shah will take the interview.
The interview will be led by Priti Shah.
Interviewing you will be Priti Shah.
The person interviewing you is Priti Shah.
The hiring manager, Priti Shah, will meet you.
The hiring manager is Priti Shah.
You will have the interview with our warehouse lead Priti Shah.
You will speak to Priti Shah.
Priti Shah is expecting you.
Priti Shah will be waiting for you.
Our MD, Priti Shah, will be on the call.
It's a chat with Priti Shah, ward sister.
A half-hour with Priti Shah.
You're meeting Priti Shah.
You're on with Priti Shah.
Priti Shah can't wait to meet you.
Priti Shah wants a word with you.
Priti Shah will chair.
Chair: Priti Shah
Chaired by Priti Shah.
Assessor: Priti Shah
Led by: Priti Shah
Your interviewer's name is Priti Shah.
Interview conducted by: Priti Shah
Priti Shah will be calling you.
Priti Shah will ring you.
You'll get a call from Priti Shah.
Expect a call from Priti Shah.
Priti Shah will host you.`,
  German: `Frau Priti Shah möchte Sie gern kennenlernen.
Frau Priti Shah wird das Gespräch führen.
Das Gespräch führt Frau Priti Shah.
Das Gespräch führt unsere Küchenleiterin Priti Shah.
Frau Priti Shah freut sich auf Sie.
Unser Meister Priti Shah freut sich auf Sie.
Ihr Gesprächspartner ist Herr Priti Shah.
Ihre Gesprächspartnerin ist Frau Dr. Priti Shah.
Sie sprechen mit Priti Shah.
Sie sprechen mit der Pflegedienstleitung Frau Priti Shah.
Sie sprechen mit unserer Pflegedienstleiterin, Frau Priti Shah.
Es empfängt Sie Frau Priti Shah.
Es erwartet Sie Frau Priti Shah.
Frau Priti Shah erwartet Sie.
Frau Priti Shah empfängt Sie.
Priti Shah nimmt teil.
Mit dabei ist Priti Shah.
Dabei sein wird auch Priti Shah.
Priti Shah ist auch dabei.
Außerdem nimmt Priti Shah teil.
Priti Shah ruft Sie an.
Frau Priti Shah wird Sie anrufen.
Bitte melden Sie sich bei Priti Shah, die das Gespräch führt.
Sie treffen sich mit Priti Shah.
Im Gespräch mit Priti Shah lernen Sie uns kennen.
Ihr Termin ist bei Frau Priti Shah.
Der Termin findet bei Frau Priti Shah statt.
Interviewer ist Priti Shah.
Interviewerin: Priti Shah
Gespräch mit: Frau Priti Shah, Küchenleitung`,
  French: `Mme Priti Shah souhaite vous rencontrer.
Mme Priti Shah vous recevra.
Mme Priti Shah vous attendra.
Mme Priti Shah sera présente.
Mme Priti Shah mènera l'entretien.
Votre interlocutrice sera Mme Priti Shah.
Vous serez reçue par la cheffe de cuisine, Mme Priti Shah.
Vous aurez un échange avec Priti Shah.
Vous avez rendez-vous avec Priti Shah.
Vous verrez Priti Shah.
Vous ferez connaissance avec Priti Shah.
C'est Priti Shah qui vous recevra.
C'est Priti Shah qui mènera l'entretien.
L'entretien sera assuré par Priti Shah.
Priti Shah vous appellera.
Priti Shah se joindra à nous.
Priti Shah sera des nôtres.
Recruteur : Priti Shah
Entretien avec : Priti Shah`,
  Spanish: `Le atenderá Priti Shah.
Te atenderá Priti Shah, jefa de almacén.
Le recibirá la encargada, Priti Shah.
La entrevista la hará Priti Shah.
La entrevista será con la encargada, Priti Shah.
Le entrevistará Priti Shah.
Te entrevistará la jefa de turno, Priti Shah.
Priti Shah le entrevistará.
Priti Shah, jefa de turno, le recibirá.
Priti Shah quiere conocerte.
Pregunte por Priti Shah, que le hará la entrevista.
Será Priti Shah quien le entreviste.
Su entrevistadora será Priti Shah.
La entrevistadora será Priti Shah.
El entrevistador será Priti Shah.
Hablará usted con Priti Shah.
Tendrá una entrevista con Priti Shah.
Se entrevistará con Priti Shah.
Te verás con Priti Shah.
Te llamará Priti Shah.
Priti Shah te llamará.
También estará Priti Shah.
Estará presente Priti Shah.
Nos acompañará Priti Shah.
Se unirá Priti Shah.
A cargo de: Priti Shah
Entrevistadora: Priti Shah`,
  Portuguese: `Você será recebida por Priti Shah.
Será recebido pela Dra. Priti Shah.
A entrevista será com a gerente Priti Shah.
A Dra. Priti Shah vai recebê-la.
Priti Shah vai entrevistar você.
Priti Shah vai conversar com você.
Quem vai te receber é a Priti Shah.
Quem fará a entrevista é Priti Shah.
A entrevistadora será Priti Shah.
Você falará com Priti Shah.
Vai falar com Priti Shah.
Irá conhecer a nossa diretora Priti Shah.
Priti Shah estará presente.
Também participará Priti Shah.
Priti Shah ligará para você.
Priti Shah vai ligar para você.
A Priti Shah quer conhecer você.
Procure por Priti Shah, que fará a entrevista.
Entrevistadora: Priti Shah`,
  Italian: `La riceverà Priti Shah.
La riceverà la responsabile, dott.ssa Priti Shah.
Il colloquio sarà tenuto da Priti Shah.
Il colloquio è con Priti Shah.
Il colloquio sarà con la dott.ssa Priti Shah.
Parlerà con Priti Shah.
Incontrerà la nostra direttrice Priti Shah.
Incontrerà la dott.ssa Priti Shah.
Priti Shah La incontrerà.
Priti Shah sarà presente.
Sarà presente anche Priti Shah.
Ci sarà anche Priti Shah.
Parteciperà Priti Shah.
Parteciperà anche la dott.ssa Priti Shah.
La intervisterà Priti Shah.
A condurre il colloquio sarà Priti Shah.
Sarà Priti Shah a riceverla.
La chiamerà Priti Shah.
Priti Shah La chiamerà.
Chieda di Priti Shah, che terrà il colloquio.
Vedrà Priti Shah.
Selezionatrice: Priti Shah
Intervistatrice: Priti Shah`,
  Dutch: `Priti Shah ontvangt u.
Je wordt ontvangen door Priti Shah.
Je spreekt met Priti Shah.
Je hebt een gesprek met Priti Shah.
Je gesprekspartner is Priti Shah.
Je gaat praten met Priti Shah.
Priti Shah wil je graag spreken.
Priti Shah is erbij.
Ook Priti Shah is erbij.
Priti Shah schuift aan.
Je wordt gebeld door Priti Shah.
Priti Shah belt je.
Het gesprek voer je met onze teamleider Priti Shah.
U heeft een afspraak met mevrouw Priti Shah.
Vraag naar Priti Shah, zij voert het gesprek.
Mevrouw Priti Shah voert het gesprek.
Priti Shah sluit aan.
Sollicitatiecommissie: Priti Shah`,
}

describe.each(Object.entries(SAYS_OF_ONE))('%s', (language, sentences) => {
  it.each(sentences.split('\n'))('knows who will be there alone: %s', async (sentence) => {
    const apart = sentence.includes(':') ? '\n\n' : ' '
    const body = `Robin,\n\n${SAYS[language]?.[0]}${apart}${sentence}\n\nMarlow`
    expect(namesOf(await inviteIn({ body }))).toEqual(['Priti Shah'])
  })
})

const EN = 'Your interview for Line Cook is on Tuesday 1 December 2026 at 2pm GMT.'

describe('who will not be there', () => {
  it.each([
    'The North Sea Rotor team would like to meet you.',
    'Saint Mary Hospital is going to interview you.',
    'Human Resources will see you.',
    'The Line Cook will be interviewing you.',
    'The Head Chef would like to meet you.',
    'Please come to Fennel Court. Marble Arch is there.',
    'The Graduate Programme will be there with us.',
    'Die Personalabteilung wird Sie anrufen.',
    'Die Firma Müller Bau freut sich auf das Gespräch mit Ihnen.',
    'Notre équipe Ressources Humaines sera ravie de vous rencontrer.',
    'El Hotel Miramar le espera. Recursos Humanos le recibirá.',
    'Colégio Ipê gostaria de conhecer você.',
    'Il Museo della Laguna La aspetta. La Segreteria sarà presente.',
    'De Gemeente Utrecht ontvangt u.',
  ])('%s', async (sentence) => {
    expect(namesOf(await inviteIn({ body: `Hi Robin,\n\n${EN} ${sentence}\n\nMarlow` }))).toEqual([])
  })

  it.each([
    'Priti Shah will contact you about travel. Torben Quist will interview you.',
    'Priti Shah will call you to confirm. Torben Quist will interview you.',
    'Torben Quist will interview you. Ask for Priti Shah at reception.',
    'You will be shown round by Priti Shah before you meet Torben Quist.',
    'You will be met at King Cross by a driver. Torben Quist will interview you.',
    'Torben Quist, who joined from Blue Yonder in May, will be interviewing you.',
    'Torben Quist and the Finance Team will be interviewing you.',
    'This is Priti Shah w/ Hill Country Electric. Torben Quist will interview you.',
    'Who: Big Torben (Torben Quist), shift supervisor',
    'Interviewer: Torben Quist, workshop foreman',
    'Interviewer: Workshop Foreman Torben Quist',
    'You will meet Torben Quist, Head of Archives and author of "Paper Lives".',
  ])('but another: %s', async (sentence) => {
    expect(namesOf(await inviteIn({ body: `Hi Robin,\n\n${EN}\n\n${sentence}\n\nMarlow` }))).toEqual([
      'Torben Quist',
    ])
  })
})
