import { describe, expect, it } from 'vitest'
import { foldWord } from '../match/fold-word.ts'
import { wordsOf } from '../match/tokens.ts'
import { detectLanguages } from './detect-languages.ts'

const words = (text: string) => wordsOf(foldWord(text))

describe('the language of a message', () => {
  it.each([
    ['Je pakje ligt klaar in het afhaalpunt', 'nl'],
    ['Ge moogt het mij morgen geven hoor', 'nl'],
    ['Votre colis est prêt, venez le chercher', 'fr'],
    ['Ton code est 4821', 'fr'],
    ['Ihre Sendung liegt in der Filiale bereit', 'de'],
    ['Your parcel is ready to collect', 'en'],
    ['Su paquete está en nuestro almacén, haga clic', 'es'],
    ['Il suo conto è stato bloccato, clicca sul link', 'it'],
    ['Twoja paczka nie jest opłacona, zapłać dla kuriera', 'pl'],
    ['Ваша посылка ждёт', 'ru'],
    ['您的包裹在等待', 'zh'],
  ])('%s', (text, language) => {
    expect(detectLanguages(words(text)).language).toBe(language)
  })

  it('is the one of the country where the message shows none', () => {
    expect(detectLanguages(['ok'], [], 'FR').language).toBe('fr')
    expect(detectLanguages(['123'], ['de'], 'BE').language).toBe('de')
  })

  it('is und where nothing speaks for one, and then all rules are read', () => {
    const { language, worthReading } = detectLanguages(['xyzzy'])
    expect(language).toBe('und')
    expect(worthReading.size).toBe(4)
  })

  it('a mix is read in both', () => {
    const { worthReading } = detectLanguages(
      words('Votre compte est bloqué, uw rekening is geblokkeerd, klik nu op de link'),
    )
    expect([...worthReading]).toEqual(expect.arrayContaining(['fr', 'nl']))
  })
})
