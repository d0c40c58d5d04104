import { describe, expect, test } from '@jest/globals'
import { type Message, ownWords } from '../../lambdas/message/message.ts'

const wordsOf = (text: string) => ownWords({ text, html: null, textFromHtml: false } as Message).words

describe('what a program adds below the words', () => {
  test.each([
    'Sent from my iPhone',
    'Sent from my TI-85',
    '(sent from a phone)',
    'Sent from Mail for Windows',
    'Sent from [Outlook for iOS](https://aka.ms/o0ukef)',
    'Get Outlook for Android<https://aka.ms/AAb9ysg>',
    'Sent via Superhuman ( https://sprh.mn/?vip=sam )',
    'Sent with Proton Mail secure email.',
    'Sent from Yahoo Mail on Android',
    'Von meinem iPhone gesendet',
    'Gesendet mit der GMX iPhone App',
    'Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.',
    'Envoyé de mon iPhone',
    'Envoyé à partir d’Outlook pour Android',
    'Télécharger Outlook pour iOS',
    'Enviado desde mi iPhone',
    'Enviado do meu iPhone',
    'Enviado do Outlook para Android',
    'Inviato da iPhone',
    'Scarica Outlook per iOS',
    'Verstuurd vanaf mijn iPhone',
    'Sendt fra min iPhone',
    'Skickat från min iPhone',
    'Lähetetty iPhonesta',
    'Wysłane z iPhone’a',
    'Odesláno z iPhonu',
    'Odoslané z iPhonu',
    'Elküldve az iPhone-omról',
    'Trimis de pe iPhone-ul meu',
    'Poslano s mog iPhonea',
    'Отправлено с iPhone',
    'Отправлено из мобильной Яндекс Почты',
    'Надіслано з iPhone',
    'Στάλθηκε από το iPhone μου',
    'iPhone’umdan gönderildi',
    'iPhoneから送信',
    '发自我的iPhone',
    '從我的 iPhone 傳送',
    '나의 iPhone에서 보냄',
    'נשלח מה-iPhone שלי',
    'أُرسلت من الـ iPhone',
    'Đã gửi từ iPhone của tôi',
    'iOS 版の Outlook を入手する<https://aka.ms/o0ukef>',
    'Pobierz aplikację Outlook dla systemu Android',
    '获取适用于 iOS 的 Outlook',
    '[image: Mailbox University]',
    'Please excuse brevity and typos',
  ])('%s', (footer) => {
    expect(wordsOf(`send\n\n${footer}\n`)).toBe('send')
  })

  test.each([
    'Sent from heaven, that conversation.',
    'send from my other address please',
    'She sent me the phone number of Tom.',
    'We talked about Outlook',
    'I sent the form to the office',
    'Best,\nSam',
    'To the team: thank you',
    'On Tuesday we spoke about three things: trams, Porto and the cutover.',
    'From what I saw, the team is calm.\nTo me that matters.',
    'A: yes\nB: no',
    'Dana wrote the book that I mentioned.',
    '---\nsecond part',
  ])('is not %j', (line) => {
    expect(wordsOf(`Add this\n${line}\n`)).toBe(`Add this\n${line}`)
  })
})
