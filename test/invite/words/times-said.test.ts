import { describe, expect, it } from '@jest/globals'
import { inviteIn } from '../forwarded.ts'

const YOURS = 'Your interview is confirmed.'
const at = (instant: number | null) =>
  instant === null ? null : new Date(instant).toISOString().slice(0, 16)

describe('the zone of a time', () => {
  it.each([
    ['Time: Nov 27, 2026 03:00 PM Kyiv', '2026-11-27T13:00', 'Europe/Kyiv'],
    ['Time: Nov 27, 2026 03:00 PM Beijing, Shanghai', '2026-11-27T07:00', 'Asia/Shanghai'],
    ['Time: Nov 27, 2026 03:00 PM Hong Kong SAR', '2026-11-27T07:00', 'Asia/Hong_Kong'],
    ['Time: Nov 27, 2026 03:00 PM Eastern Time (US and Canada)', '2026-11-27T20:00', 'America/New_York'],
    ['Time: Nov 27, 2026 03:00 PM Universal Time UTC', '2026-11-27T15:00', null],
    ['on Tuesday,\n1st December 2026 at 1130 hrs EAT in Nairobi', '2026-12-01T08:30', 'Africa/Nairobi'],
    ['Tuesday, 1 December 2026 at 11:30 hrs WAT', '2026-12-01T10:30', 'Africa/Lagos'],
    ['Saturday 28 November 2026 at 11.20am\n(London) at our chambers.', '2026-11-28T11:20', 'Europe/London'],
    ['Saturday 28 November 2026 at 11:20 Eastern\nTime with us', '2026-11-28T16:20', 'America/New_York'],
    ['Dienstag, 1. Dezember 2026 um 14:30 Uhr\n(MEZ) bei uns', '2026-12-01T13:30', 'Europe/Berlin'],
    [
      'Thursday, December 3, 1:00 pm. All\ntimes Eastern, at our studio.',
      '2026-12-03T18:00',
      'America/New_York',
    ],
    ['Donnerstag, 3. Dezember, 10:00 Uhr. Alle Zeiten MEZ.', '2026-12-03T09:00', 'Europe/Berlin'],
    ['Jeudi 3 décembre (heures de Paris)\n10h00', '2026-12-03T09:00', 'Europe/Paris'],
    [
      'sexta-feira, 27 de novembro de 2026, às 9h30 (horário de Manaus)',
      '2026-11-27T13:30',
      'America/Manaus',
    ],
    ['Tuesday 8 December, 1:15pm GMT in Aberdeen', '2026-12-08T13:15', 'Europe/London'],
    ['Freitag, 27.11. um 14:30 Uhr deutscher Zeit', '2026-11-27T13:30', 'Europe/Berlin'],
    ['mercredi 2 décembre 2026 de 14h30 à 15h15 HNE', '2026-12-02T19:30', 'America/Toronto'],
    ['Friday 27 November 2026 at 5:30pm. We have met several times in London.', null, null],
    ['viernes 27 de noviembre a las 17:30, hora de la reunión', null, null],
  ])('%s', async (text, start, zone) => {
    const invite = await inviteIn({ body: `${YOURS}\n\n${text}` })
    expect([at(invite.start), invite.timeZone]).toEqual([start, zone])
  })
})

describe('a day that is counted', () => {
  it.each([
    ['pasado mañana a las 10:00 (hora de Madrid)', '2026-11-26T09:00'],
    ['mañana por la tarde a las 5:00 hora de Madrid', '2026-11-25T16:00'],
    ['el viernes por la mañana a las 10:00 hora de Madrid', '2026-11-27T09:00'],
    ['après-demain à 10h00 (heure de Paris)', '2026-11-26T09:00'],
    ['vendredi après-midi à 3h00 (heure de Paris)', '2026-11-27T14:00'],
    ['depois de amanhã às 10h00 (hora de Lisboa)', '2026-11-26T10:00'],
    ['the day after tomorrow at 10am London time', '2026-11-26T10:00'],
    ['Freitagvormittag um 10:30 Uhr MEZ', '2026-11-27T09:30'],
    ['am Freitag Morgen um 10:30 Uhr MEZ', '2026-11-27T09:30'],
    ['heute Nachmittag um 3 Uhr MEZ', '2026-11-24T14:00'],
    ['morgenochtend om 10:00 uur (Nederlandse tijd)', '2026-11-25T09:00'],
    ['dopodomani alle 10:00 (ora italiana)', '2026-11-26T09:00'],
  ])('%s', async (text, start) => {
    const invite = await inviteIn({ body: `${YOURS}\n\nInterview ${text}` })
    expect(at(invite.start)).toBe(start)
  })

  it('is not greeted into being', async () => {
    const found = inviteIn({ body: 'Guten Morgen Robin,\n\nIhr Vorstellungsgespräch ist um 10:30 Uhr MEZ.' })
    await expect(found).rejects.toThrow('no invite found')
  })
})

describe('a time that took the place of another', () => {
  it.each([
    'When: Monday, November 30, 2026, 9:00 AM MST\nNew time: Wednesday, December 2, 2026, 11:15 AM MST',
    'When: Monday, November 30, 2026, 9:00 AM MST\nNew date: Wednesday, December 2, 2026\nNew time: 11:15 AM MST',
    'When: was Monday, November 30, 2026, 9:00 AM MST, now Wednesday, December 2, 2026, 11:15 AM MST',
    'When: Mon 30 Nov 2026, 9:00 AM MST → Wed 2 Dec 2026, 11:15 AM MST',
    'When: ~~Monday, November 30, 2026, 9:00 AM MST~~\nWednesday, December 2, 2026, 11:15 AM MST',
    'We must move it from Monday, November 30 at 9:00 AM MST. It is now on Wednesday, December 2 at 11:15 AM MST.',
    'It was formerly Monday, November 30 at 9:00 AM MST and is on Wednesday, December 2 at 11:15 AM MST.',
    'The call on Wednesday, December 2 has been moved from 9:00 AM to 11:15 AM MST.',
    'Oude tijd: maandag 30 november 2026, 9:00 uur\nNieuwe tijd: woensdag 2 december 2026, 11:15 uur MST',
    'Bisher: Montag, 30. November 2026, 9:00 Uhr\nNeuer Termin: Mittwoch, 2. Dezember 2026, 11:15 Uhr MST',
    'Ancienne date : lundi 30 novembre 2026 à 9h00\nNouvelle date : mercredi 2 décembre 2026 à 11h15 MST',
    'Fecha anterior: lunes 30 de noviembre de 2026, 9:00\nNueva fecha: miércoles 2 de diciembre de 2026, 11:15 MST',
    'Vecchia data: lunedì 30 novembre 2026, ore 9:00\nNuova data: mercoledì 2 dicembre 2026, ore 11:15 MST',
    'quarta-feira, 2 de dezembro, às 11h15 MST em vez de segunda-feira, 30 de novembro, às 9h00',
  ])('%s', async (text) => {
    const { start } = await inviteIn({ body: `Your interview has changed.\n\n${text}` })
    expect(at(start)).toBe('2026-12-02T18:15')
  })

  it.each([
    '<s>Monday, November 30, 2026, 9:00 AM MST</s> Wednesday, December 2, 2026, 11:15 AM MST',
    '<span style="color:red; text-decoration: line-through">Monday, November 30 at 9:00 AM MST</span> Wednesday, December 2 at 11:15 AM MST',
    'Wednesday, December 2 at <del>9:00</del> 11:15 AM MST',
  ])('struck through in HTML: %s', async (text) => {
    const { start } = await inviteIn({ body: `<p>Your interview</p><p>When: ${text}</p>`, html: true })
    expect(at(start)).toBe('2026-12-02T18:15')
  })

  it('is asked for where the new hour has no day of its own', async () => {
    const text = 'When: Monday, November 30, 2026, 9:00 AM MST\nNew time: 11:15 AM MST'
    const { start, missing } = await inviteIn({ body: `Your interview has changed.\n\n${text}` })
    expect([start, missing.includes('start')]).toEqual([null, true])
  })

  it('is not when a moved office opens', async () => {
    const text =
      'It is on Wednesday, December 2 at 11:15 AM MST. Our office has moved; on Monday, December 7 at 9:00 AM MST we open.'
    expect(at((await inviteIn({ body: `Your interview:\n\n${text}` })).start)).toBe('2026-12-02T18:15')
  })

  it('is no range that a moved interview fills', async () => {
    const text = 'Your rescheduled interview is on Wednesday, December 2 from 9:00 AM to 10:00 AM MST.'
    const { start, end } = await inviteIn({ body: text })
    expect([at(start), at(end)]).toEqual(['2026-12-02T16:00', '2026-12-02T17:00'])
  })
})

describe('numbers of which either may be the month', () => {
  it.each([
    ['Created: 24/11/2026\nInterview: 01/12/2026 14:00 GMT', '2026-12-01T14:00'],
    ['Created: 11/24/2026\nInterview: 12/01/2026 14:00 GMT', '2026-12-01T14:00'],
    ['Interview: 01/12/2026 14:00 GMT', null],
  ])('%s', async (body, start) => {
    expect(at((await inviteIn({ body: `Hi,\n\n${body}` })).start)).toBe(start)
  })
})

describe('a length', () => {
  it.each([
    ['The interview will last 25 minutes. A problem is provided 15 minutes beforehand.', 25],
    ['You will teach a 30 minute lesson, followed by a formal interview.', null],
    ['Please allow an hour. You will also do a 20 minute typing test.', 60],
    ["The office is 10 minutes' walk from the station.", null],
    ['We work 4 hours a day from home.', null],
    ['The link expires after 2 hours.', null],
    ['It takes an hour and a half.', 90],
    ['Das Gespräch dauert 60 Minuten, mit einer 15-minütigen Präsentation.', 60],
    ['Merci de prévoir 1h30.', 90],
    ['Durará unos 40 minutos. Habrá una prueba de 15 minutos.', 40],
    ['Het gesprek duurt 45 minuten. U geeft een presentatie van 10 minuten.', 45],
  ])('%s', async (text, minutes) => {
    const { start, end } = await inviteIn({
      body: `${YOURS}\n\nFriday 27 November at 9:30am London time.\n\n${text}`,
    })
    expect(end === null ? null : (end - (start ?? 0)) / 60_000).toBe(minutes)
  })
})

describe('a letter that never says interview', () => {
  it.each([
    'wie eben besprochen: morgen um 10:30 Uhr (MEZ) per Zoom. Es geht um die Stelle als Techniker.',
    'Comme convenu : demain à 10h30 (heure de Paris) sur Zoom, pour le poste de régisseur.',
    'Como hablamos: mañana a las 10:30 (hora de Madrid) por Zoom, por el puesto de técnico.',
    'Come detto: domani alle 10:30 (ora italiana) su Zoom, per la posizione di tecnico.',
    'Zoals besproken: morgen om 10:30 uur (Nederlandse tijd) via Zoom, over de functie van technicus.',
  ])('%s', async (body) => {
    expect(at((await inviteIn({ body, subject: 'x' })).start)).toBe('2026-11-25T09:30')
  })

  it.each([
    'We received your application for the position. Our office is open Monday 30 November from 9:00am London time.',
    'Please sign the contract for the position by Monday 30 November at 5:00pm London time.',
    'Your first day in the position of analyst is Tuesday 1 December at 9:00am London time. See you there.',
    'As we said on the phone, the job was filled on Monday 16 November at 9:00am London time.',
  ])('is none: %s', async (body) => {
    await expect(inviteIn({ body, subject: 'x' })).rejects.toThrow('no invite found')
  })
})

describe('a time in words', () => {
  it.each([
    ['Tuesday 1 December, half past two London time', '2026-12-01T14:30'],
    ['Tuesday 1 December at quarter to ten in the morning, London time', '2026-12-01T09:45'],
    ['Tuesday 1 December at a quarter past 3 in the afternoon, London time', '2026-12-01T15:15'],
    ['Dienstag, 1. Dezember um halb drei (MEZ)', '2026-12-01T13:30'],
    ['Dienstag, 1. Dezember um halb 11 Uhr (MEZ)', '2026-12-01T09:30'],
    ['Dienstag, 1. Dezember um viertel nach neun (MEZ)', '2026-12-01T08:15'],
    ['Dienstag, 1. Dezember um Viertel vor 3 (MEZ)', '2026-12-01T13:45'],
    ["dinsdag 1 december om half tien 's ochtends (Nederlandse tijd)", '2026-12-01T08:30'],
    ['dinsdag 1 december om kwart over drie (Nederlandse tijd)', '2026-12-01T14:15'],
    ['mardi 1er décembre à deux heures et demie (heure de Paris)', '2026-12-01T13:30'],
    ['mardi 1er décembre à 10 heures moins le quart (heure de Paris)', '2026-12-01T08:45'],
    ['martes 1 de diciembre a las dos y media (hora de Madrid)', '2026-12-01T13:30'],
    ['martes 1 de diciembre a las 10 y cuarto (hora de Madrid)', '2026-12-01T09:15'],
    ['terça-feira, 1 de dezembro, às duas e meia (hora de Lisboa)', '2026-12-01T14:30'],
    ['martedì 1 dicembre alle due e mezza (ora di Roma)', '2026-12-01T13:30'],
    ['martedì 1 dicembre alle dieci meno un quarto (ora di Roma)', '2026-12-01T08:45'],
  ])('%s', async (text, start) => {
    expect(at((await inviteIn({ body: `${YOURS}\n\n${text}` })).start)).toBe(start)
  })

  it('is not "half" of something', async () => {
    const body = `${YOURS}\n\nTuesday 1 December at 2pm GMT. Half of the panel is remote, and half two-thirds new.`
    expect(at((await inviteIn({ body })).start)).toBe('2026-12-01T14:00')
  })
})

describe('a day that works', () => {
  it('is settled', async () => {
    const body =
      'Hey Robin!\n\nThursday at 3 works (Pacific). Here is the room: https://meet.google.com/abc-defg-hij'
    expect(at((await inviteIn({ body, subject: 'VFX coordinator chat' })).start)).toBe('2026-11-26T23:00')
  })
})

describe('a day to come by', () => {
  it.each(['Come by on', 'Please stop by on', 'Drop by'])('%s', async (words) => {
    const body = `${words} Tuesday 1 December at 3pm (London time) to talk about the gamekeeper job.`
    expect(at((await inviteIn({ body, subject: 'Your visit' })).start)).toBe('2026-12-01T15:00')
  })

  it('has its time below the empty line behind its label', async () => {
    const body = `${YOURS}\n\nInterview Schedule\nThursday, December 3, 2026\n\n10:00 AM - 10:45 AM CET\nNoemi Castellan`
    expect(at((await inviteIn({ body })).start)).toBe('2026-12-03T09:00')
  })
})
