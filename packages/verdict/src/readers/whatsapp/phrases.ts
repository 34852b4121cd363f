/**
 * WhatsApp's own words in the four languages: what stands for a file, a deleted message, and what
 * the app says itself. Data; a phrase is compared without case and final dot, `*` stands for
 * anything. They come from exports in public bug reports; WhatsApp publishes no list, and an unknown
 * phrase is read as a message, never the other way round.
 */
import type { Note } from '../reading.ts'

/** What a phrase shows about the line that is it. */
export interface Phrases {
  readonly kind: 'media' | 'system'
  readonly note?: Note
  readonly phrases: readonly string[]
}

const MEDIA: Phrases = {
  kind: 'media',
  note: 'attachment',
  phrases: [
    // Android puts one phrase for every kind of file.
    '<media omitted>',
    '<media weggelaten>',
    '<médias omis>',
    '<medien ausgeschlossen>',
    '<medien weggelassen>',
    '<video note omitted>',
    '<videonotitie weggelaten>',
    '<note vidéo omise>',
    '<videonachricht weggelassen>',
    // iOS names the kind.
    ...['image', 'video', 'audio', 'gif', 'sticker', 'video note'].map((kind) => `${kind} omitted`),
    ...['afbeelding', 'video', 'audio', 'gif', 'sticker', 'videonotitie'].map(
      (kind) => `${kind} weggelaten`,
    ),
    ...['bild', 'video', 'audio', 'gif', 'sticker', 'videonachricht'].map(
      (kind) => `${kind} weggelassen`,
    ),
    'image absente',
    'vidéo absente',
    'audio omis',
    'audio absent',
    'gif retiré',
    'gif absent',
    'sticker omis',
    'sticker absent',
    'note vidéo omise',
    'document omitted',
    '* document omitted',
    'document weggelaten',
    '* document weggelaten',
    'dokument weggelassen',
    '* dokument weggelassen',
    'document manquant',
    'document omis',
    '* document omis',
    '* document manquant',
  ],
}

const CONTACT: Phrases = {
  kind: 'media',
  note: 'contact',
  phrases: [
    'contact card omitted',
    'contactkaart weggelaten',
    'visitekaartje weggelaten',
    'fiche contact absente',
    'carte de contact omise',
    'kontaktkarte ausgelassen',
    'kontaktkarte weggelassen',
  ],
}

const VIEW_ONCE: Phrases = {
  kind: 'media',
  note: 'view-once',
  phrases: [
    '<view once * omitted>',
    '<eenmalig * weggelaten>',
    '<* à vue unique omis>',
    '<* à vue unique omise>',
    '<einmalansicht* weggelassen>',
    'view once message',
  ],
}

const DELETED: Phrases = {
  kind: 'system',
  note: 'deleted',
  phrases: [
    'this message was deleted',
    'this message was deleted by admin *',
    'you deleted this message',
    'dit bericht is verwijderd',
    'dit bericht is verwijderd door *',
    'je hebt dit bericht verwijderd',
    'u hebt dit bericht verwijderd',
    'ce message a été supprimé',
    'vous avez supprimé ce message',
    'diese nachricht wurde gelöscht',
    'diese nachricht wurde von * gelöscht',
    'du hast diese nachricht gelöscht',
  ],
}

const CALL: Phrases = {
  kind: 'system',
  note: 'call',
  phrases: [
    'missed voice call*',
    'missed video call*',
    'missed group voice call*',
    'missed group video call*',
    'voice call, *',
    'video call, *',
    'gemiste spraakoproep*',
    'gemiste video-oproep*',
    'spraakoproep gemist*',
    'video-oproep gemist*',
    'spraakoproep, *',
    'video-oproep, *',
    'appel vocal manqué*',
    'appel vidéo manqué*',
    'appel vocal, *',
    'appel vidéo, *',
    'verpasster sprachanruf*',
    'verpasster videoanruf*',
    'sprachanruf, *',
    'videoanruf, *',
  ],
}

/** Phrases that are a whole message, in the order they are tried. */
export const WHOLE: readonly Phrases[] = [MEDIA, CONTACT, VIEW_ONCE, DELETED, CALL]

/** A place: only with a map's own address, so that no other link hides behind the word. */
const MAPS = ['https://maps.google.*', 'https://maps.apple.com/*', 'https://foursquare.com/*']

/** What the app writes for a place. */
export const LOCATIONS: readonly string[] = [
  ...[
    'location:',
    'locatie:',
    'localisation :',
    'localisation:',
    'position :',
    'standort:',
  ].flatMap((word) => MAPS.map((map) => `${word} ${map}`)),
  'live location shared',
  'live locatie gedeeld',
  'position en direct partagée',
  'live-standort wurde geteilt',
  'live-standort geteilt',
]

/** What a poll begins with, a line of its own; its options follow. */
export const POLLS: readonly string[] = ['poll:', 'peiling:', 'sondage :', 'sondage:', 'umfrage:']

/** What is appended to a message that was changed after sending. */
export const EDITED: readonly string[] = [
  '<this message was edited>',
  '<dit bericht is bewerkt>',
  '<ce message a été modifié>',
  '<diese nachricht wurde bearbeitet>',
]

/** `<attached: photo.jpg>`, iOS. */
export const ATTACHED_IOS: readonly string[] = [
  'attached',
  'bijlage',
  'bijgevoegd',
  'pièce jointe',
  'fichier joint',
  'anhang',
]

/** `photo.jpg (file attached)`, Android. */
export const ATTACHED_ANDROID: readonly string[] = [
  '(file attached)',
  '(bestand bijgevoegd)',
  '(fichier joint)',
  '(datei angehängt)',
]
