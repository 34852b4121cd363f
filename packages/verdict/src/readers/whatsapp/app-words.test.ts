import { syntheticNumber } from '@staysharp/countries'
import { describe, expect, test } from 'vitest'
import { readMessages } from '../read-messages.ts'
import type { Reading, ReadMessage } from '../reading.ts'

const LRM = '\u200e'
const NUMBER = syntheticNumber('BE', 11, 3).e164

function read(text: string): Reading {
  const result = readMessages(text)
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

/** A line in an Android chat, between two real messages. */
function android(line: string): ReadMessage | undefined {
  const text = `25/03/2026 14:31 - Jan: a\n25/03/2026 14:32 - ${line}\n25/03/2026 14:33 - Oma: b`
  return read(text).messages[1]
}

/** What stands after a name in an iOS chat, between two real messages. */
function ios(words: string): ReadMessage | undefined {
  const at = '[25/03/2026, 14:3'
  return read(`${at}1:00] Jan: a\n${at}2:00] Jan: ${words}\n${at}3:00] Oma: b`).messages[1]
}

describe('lines of the app are `system`', () => {
  test.each([
    'Messages and calls are end-to-end encrypted. No one outside of this chat can read them. Tap to learn more.',
    'Berichten en oproepen zijn end-to-end versleuteld. Tik voor meer informatie.',
    'Les messages et les appels sont chiffrés de bout en bout. Appuyez pour en savoir plus.',
    'Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Tippe, um mehr zu erfahren.',
    'Your security code with Jan changed. Tap to learn more.',
    'Uw beveiligingscode voor Jan is gewijzigd. Tik voor meer informatie.',
    'Le code de sécurité de Jan a changé.',
    'Deine Sicherheitsnummer für Jan hat sich geändert.',
    `${NUMBER} joined using this group's invite link`,
    `${NUMBER} neemt nu deel via een uitnodigingslink`,
    "Jan a rejoint le groupe via le lien d'invitation",
    'Jan hat die Gruppe verlassen',
    'Jan changed the subject from "Familie: kust" to "Familie: bergen"',
    'Jan created group "Feest: 50 jaar"',
    'Something the app says in a language nobody listed',
  ])('Android: %s', (line) => {
    expect(android(line)).toMatchObject({ kind: 'system' })
    expect(android(line)?.sender).toBeUndefined()
  })

  test.each([
    'Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them.',
    'Berichten en oproepen zijn end-to-end versleuteld.',
    'Les messages et les appels sont chiffrés de bout en bout.',
    'Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.',
    'Jan created this group',
    'Jan heeft de groepsnaam gewijzigd in “Kust”',
    'Jan a ajouté Piet',
    'Jan hat Piet hinzugefügt',
    'Jan changed their phone number to a new number.',
  ])('iOS, behind a name and a mark: %s', (words) => {
    expect(ios(LRM + words)).toMatchObject({ kind: 'system', sender: 'Jan' })
  })

  test('nobody hides words from the check by writing like the app', () => {
    const bait = 'Messages and calls are end-to-end encrypted. Tap https://bank.example/login'
    expect(android(`Jan: ${bait}`)).toMatchObject({ kind: 'message', text: bait })
    expect(ios(LRM + bait)).toMatchObject({ kind: 'message', text: bait })
    expect(ios('Jan left')).toMatchObject({ kind: 'message' })
    expect(android('Jan: he changed the subject again')).toMatchObject({
      kind: 'message',
      sender: 'Jan',
    })
    expect(ios('login at www.bank.example document omitted')).toMatchObject({ kind: 'message' })
    expect(ios('Location: https://bank.example/login')).toMatchObject({ kind: 'message' })
  })
})

describe('files that were left out are `media`', () => {
  test.each([
    '<Media omitted>',
    '<Media weggelaten>',
    '<Médias omis>',
    '<Medien ausgeschlossen>',
    'IMG-20260325-WA0001.jpg (file attached)',
    `${LRM}IMG-20260325-WA0001.jpg (bestand bijgevoegd)`,
    'VID-20260325-WA0002.mp4 (fichier joint)',
    'PTT-20260325-WA0003.opus (Datei angehängt)',
  ])('Android: %s', (words) => {
    expect(android(`Jan: ${words}`)).toMatchObject({ kind: 'media', note: 'attachment', text: '' })
  })

  test.each([
    'image omitted',
    'video omitted',
    'GIF omitted',
    'afbeelding weggelaten',
    'sticker weggelaten',
    'image absente',
    'vidéo absente',
    'audio omis',
    'Bild weggelassen',
    'Rechnung.pdf • 2 Seiten Dokument weggelassen',
    '<attached: 00000012-PHOTO-2026-03-25-14-32-10.jpg>',
    '<bijgevoegd: 00000012-PHOTO-2026-03-25-14-32-10.jpg>',
    '<pièce jointe : 00000012-PHOTO-2026-03-25-14-32-10.jpg>',
    '<Anhang: 00000012-PHOTO-2026-03-25-14-32-10.jpg>',
  ])('iOS: %s', (words) => {
    expect(ios(LRM + words)).toMatchObject({ kind: 'media', note: 'attachment', text: '' })
  })

  test('a caption is a message', () => {
    expect(android('Jan: IMG-1.jpg (file attached)\nKijk mama')).toMatchObject({
      kind: 'message',
      note: 'attachment',
      text: 'Kijk mama',
    })
    expect(ios(`Kijk mama ${LRM}<attached: 1-PHOTO.jpg>`)).toMatchObject({
      kind: 'message',
      note: 'attachment',
      text: 'Kijk mama',
    })
  })

  test('they are counted', () => {
    const text =
      '25/03/2026 14:31 - Jan: <Media omitted>\n25/03/2026 14:32 - Jan: a.jpg (file attached)\nb'
    expect(read(text).skippedMedia).toBe(2)
  })

  test('contacts, places and messages to be seen once are told apart', () => {
    expect(android('Jan: Piet.vcf (file attached)')).toMatchObject({
      kind: 'media',
      note: 'contact',
    })
    expect(ios(`${LRM}Contact card omitted`)).toMatchObject({ kind: 'media', note: 'contact' })
    expect(android('Jan: location: https://maps.google.com/?q=51.0,4.0')).toMatchObject({
      kind: 'media',
      note: 'location',
    })
    expect(ios(`${LRM}Locatie: https://maps.google.com/?q=51.0,4.0`)).toMatchObject({
      note: 'location',
    })
    expect(android('Jan: <View once voice message omitted>')).toMatchObject({ note: 'view-once' })
  })
})

describe('what happened to a message is noted', () => {
  test.each([
    'This message was deleted',
    'You deleted this message',
    'Dit bericht is verwijderd',
    'Ce message a été supprimé',
    'Diese Nachricht wurde gelöscht.',
  ])('deleted: %s', (words) => {
    expect(android(`Jan: ${words}`)).toMatchObject({
      kind: 'system',
      note: 'deleted',
      sender: 'Jan',
    })
    expect(ios(LRM + words)).toMatchObject({ kind: 'system', note: 'deleted' })
  })

  test.each([
    '<This message was edited>',
    '<Dit bericht is bewerkt>',
    '<Ce message a été modifié>',
    '<Diese Nachricht wurde bearbeitet.>',
  ])('edited: %s', (note) => {
    const expected = { kind: 'message', note: 'edited', text: 'tot straks' }
    expect(android(`Jan: tot straks ${note}`)).toMatchObject(expected)
    expect(ios(`tot straks ${LRM}${note}`)).toMatchObject(expected)
  })

  test.each([
    'Missed voice call',
    'Gemiste spraakoproep',
    'Appel vocal manqué',
    'Verpasster Sprachanruf',
  ])('calls: %s', (words) => {
    expect(ios(`${LRM}${words}.`)).toMatchObject({ kind: 'system', note: 'call' })
  })

  test('a poll keeps its question and its options', () => {
    const poll = `${LRM}POLL:\nWie komt er?\n${LRM}OPTION: ik (${LRM}2 votes)`
    expect(ios(poll)).toMatchObject({ kind: 'message', note: 'poll' })
    expect(ios(poll)?.text).toMatch(/^Wie komt er\?\n/)
  })
})
