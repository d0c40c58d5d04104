import { describe, expect, it } from '@jest/globals'
import { inviteIn, namesOf } from './forwarded.ts'

const EN = 'Your interview is on Tuesday 1 December 2026 at 2pm GMT'
const DE = 'Ihr Vorstellungsgespräch findet am 1. Dezember 2026 um 14 Uhr MEZ statt'
const FR = 'Votre entretien aura lieu le 1er décembre 2026 à 14h CET'
const ES = 'Tu entrevista será el 1 de diciembre de 2026 a las 14:00 CET'
const PT = 'A sua entrevista será no dia 1 de dezembro de 2026 às 14h00 CET'
const IT = 'Il colloquio è fissato per il 1 dicembre 2026 alle 14:00 CET'
const NL = 'Je sollicitatiegesprek is op 1 december 2026 om 14:00 CET'

async function namesIn(body: string) {
  return namesOf(await inviteIn({ body: `Hi Robin,\n\n${body}\n\nMarlow` })).sort()
}

describe('who writes is an interviewer with whom they name', () => {
  it.each([
    `${EN} with myself and Priti Shah.`,
    `${EN}. You'll be meeting Priti Shah and me.`,
    `${EN}. It will be with me and my colleague Priti Shah.`,
    `${EN}. I'll be joined by Priti Shah.`,
    `${EN}. It'll be me plus Priti Shah (she runs ops).`,
    `${EN}. Priti Shah and I look forward to meeting you.`,
    `${EN}. Priti Shah will join me.`,
    `${EN}, Priti Shah and me.`,
    `${EN}. You'll have Priti Shah and me on the call.`,
    `${EN}. My colleague Priti Shah will be joining us.`,
    `${EN}. I'm bringing along my co-founder Priti Shah.`,
    `${EN}.\n\nInterviewers: Priti Shah, me`,
    `${EN}.\n\nWho: me, plus Priti Shah (operations)`,
    `${EN}. You'll see me and Priti Shah.`,
    `${EN}. My colleague Priti Shah will be there too.`,
    `${DE}. Meine Kollegin Priti Shah ist auch dabei.`,
    `${EN}.\n\nYou will meet:\n- Priti Shah\n- me`,
    `${DE}. Sie sprechen mit Priti Shah und mir.`,
    `${DE}. Priti Shah und ich freuen uns auf Sie.`,
    `${FR} avec Priti Shah et moi-même.`,
    `${FR}. Priti Shah et moi serons ravis de vous rencontrer.`,
    `${ES} con Priti Shah y conmigo.`,
    `${ES}. Priti Shah y yo te esperamos.`,
    `${PT} com Priti Shah e comigo.`,
    `${PT}. Priti Shah e eu vamos conversar consigo.`,
    `${IT} con Priti Shah e con me.`,
    `${IT} con il sottoscritto e Priti Shah.`,
    `${NL} met Priti Shah en mijzelf.`,
    `${NL}. Priti Shah en ik kijken ernaar uit.`,
    `${EN}. You'll be talking to me and Priti Shah.`,
    `${EN}. It's me plus Priti Shah.`,
    `${EN}. Attendees: me plus Priti Shah.`,
    `${EN}.\n\nWith: myself and Priti Shah (QA)`,
    `${DE}. Unser Meister Priti Shah und ich freuen uns auf Sie.`,
    `${EN}. You will speak to me and Priti Shah.`,
    `${EN}. I'll ring you on your mobile, with our agronomist Priti Shah on the line too.`,
    `${EN}. I'll meet you at the gate with the site manager Priti Shah.`,
    `${EN}. I will be interviewing you together with Priti Shah.`,
    `${EN}. I'm going to call you, with Priti Shah dialled in.`,
    `${DE}. Ich rufe Sie an, Priti Shah ist auch dabei.`,
    `${DE}. Ich werde Sie mit Frau Priti Shah empfangen.`,
    `${FR}. Je vous appellerai avec Priti Shah.`,
    `${FR}. Je vous recevrai avec notre directrice Priti Shah.`,
    `${ES}. Le llamaré con Priti Shah.`,
    `${ES}. Te recibiré con la directora Priti Shah.`,
    `${PT}. Vou ligar-lhe com a Priti Shah.`,
    `${IT}. La chiamerò con Priti Shah.`,
    `${IT}. La riceverò con la direttrice Priti Shah.`,
    `${NL}. Ik bel je samen met Priti Shah.`,
    `${NL}. Ik ontvang je met Priti Shah.`,
  ])('%s', async (body) => expect(await namesIn(body)).toEqual(['Marlow Peake', 'Priti Shah']))
})

describe('who writes is the interviewer', () => {
  it.each([
    `${EN}. You will meet with me.`,
    `${EN}. It'll be just you and me.`,
    `${DE.replace(' statt', ' mit mir statt')}.`,
    `${FR} avec moi.`,
    `${NL}. Je spreekt met mij.`,
  ])('%s', async (body) => expect(await namesIn(body)).toEqual(['Marlow Peake']))
})

describe('who writes only arranges it', () => {
  it.each([
    `${EN} with Priti Shah. If you have questions, get in touch with me.`,
    `${EN} with Priti Shah. Please share your slides with me and Priti Shah beforehand.`,
    `${EN} with Priti Shah. Jonas Ferrier and I handle scheduling.`,
    `${EN} with Priti Shah. You can reach out to Jonas Ferrier or me if anything changes.`,
    `${EN} with Priti Shah. Thank you for speaking with me last week.`,
    `${EN} with Priti Shah. I'll call you to confirm the room.`,
    `${EN} with Priti Shah. I'll meet you in the lobby and take you up.`,
    `${EN} with Priti Shah. Feel free to speak to me beforehand.`,
    `${DE.replace(' statt', ' mit Priti Shah statt')}. Ich rufe Sie an, falls sich etwas ändert.`,
    `${FR} avec Priti Shah. Je vous appellerai pour vous donner une réponse.`,
    `${NL} met Priti Shah. Ik bel je als er iets verandert.`,
    `${DE.replace(' statt', ' mit Priti Shah statt')}. Bei Fragen melden Sie sich bei Jonas Ferrier und mir.`,
  ])('%s', async (body) => expect(await namesIn(body)).toEqual(['Priti Shah']))
})
