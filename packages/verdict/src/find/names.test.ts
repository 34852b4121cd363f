import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from '../normalise/index.ts'
import { namesIn } from './names.ts'

/** What is found: the place in the message and, behind `>`, the link as it would be opened. */
function linksIn(text: string): string[] {
  return namesIn(normalise(text).plain).flatMap((one) => {
    if (one.kind !== 'link') return []
    const shown = text.slice(...one.span)
    return shown === one.link.raw ? [shown] : [`${shown} > ${one.link.raw}`]
  })
}

const emailsIn = (text: string): string[] =>
  namesIn(normalise(text).plain).flatMap((one) => (one.kind === 'email' ? one.value : []))

describe('a link is found, and no more than the link', () => {
  it.each([
    ['Log in op https://kbc.be/login?x=1&y=2.', ['https://kbc.be/login?x=1&y=2']],
    ['(zie http://kbc.be/a_(b)) of HTTPS://KBC.BE!', ['http://kbc.be/a_(b)', 'HTTPS://KBC.BE']],
    [
      'Ga naar kbc.be, of bit.ly/3xYz; of www.kbc.be/nl…',
      ['kbc.be', 'bit.ly/3xYz', 'www.kbc.be/nl'],
    ],
    ['kbc-veilig.com', ['kbc-veilig.com']],
    ['"bpost.be" «laposte.fr» “dhl.de”', ['bpost.be', 'laposte.fr', 'dhl.de']],
    ['Kijk op KBC.BE of Kbc.be', ['KBC.BE', 'Kbc.be']],
    ['kbc.be:8080/login en kbc.be?x=1', ['kbc.be:8080/login', 'kbc.be?x=1']],
    ['login.kbc.be.evil.example.com', ['login.kbc.be.evil.example.com']],
    ['amazon.co.uk', ['amazon.co.uk']],
    ['Zahlen Sie auf sparkasse.de.', ['sparkasse.de']],
    ['Votre colis : livraison-colis.fr/12', ['livraison-colis.fr/12']],
    ['kbс.be', ['kbс.be']],
    ['https://xn--kb-mlc.be', ['https://xn--kb-mlc.be']],
    ['münchen.de/amt und société-générale.fr', ['münchen.de/amt', 'société-générale.fr']],
    ['kbc。be/x', ['kbc。be/x > kbc。be/x'].map((one) => one.split(' > ')[0] ?? '')],
    ['kb\u200bc.be', ['kb\u200bc.be > kbc.be']],
    ['https://kbc.be@evil.com/', ['https://kbc.be@evil.com/']],
    ['kbc.be@evil.com/login', ['kbc.be@evil.com/login']],
    [
      'http://185.12.3.4/kbc en http://2130706433/',
      ['http://185.12.3.4/kbc', 'http://2130706433/'],
    ],
    ['[Mijn KBC](https://evil.top/x)', ['https://evil.top/x']],
    ['[kbc.be](https://evil.top/x) of bpost.be', ['https://evil.top/x', 'bpost.be']],
    ['<a href="https://evil.top/x">kbc.be</a>', ['https://evil.top/x']],
    ['Klikhttps://kbc.be', ['https://kbc.be']],
    ['https:\\\\kbc.be\\x', ['https:\\\\kbc.be\\x']],
    [
      'wa.me/32000 https://t.me/x whatsapp://send?phone=1',
      ['wa.me/32000', 'https://t.me/x', 'whatsapp://send?phone=1'],
    ],
    [
      'tel:+3200 sms:8850 mailto:a@b.be itms-apps://x.y intent://x#Intent;end',
      ['tel:+3200', 'sms:8850', 'mailto:a@b.be', 'itms-apps://x.y', 'intent://x#Intent;end'],
    ],
    ['javascript:alert(1) data:text/html,<b>', ['javascript:alert(1)', 'data:text/html']],
    ['kbcmobile://pay?x=1', ['kbcmobile://pay?x=1']],
  ])('%s', (text, links) => {
    expect(linksIn(text)).toEqual(links)
  })
})

describe('a link that was taken apart is made whole', () => {
  it.each([
    ['hxxps://kbc[.]be/x', 'https://kbc.be/x'],
    ['hXXp://kbc(.)be', 'http://kbc.be'],
    ['kbc[dot]be en niets', 'kbc.be'],
    ['kbc (punt) be', 'kbc.be'],
    ['ga naar kbc punt be', 'kbc.be'],
    ['allez sur laposte point fr', 'laposte.fr'],
    ['auf sparkasse Punkt de', 'sparkasse.de'],
    ['go to hmrc-refund dot com', 'hmrc-refund.com'],
    ['kbc-veilig . com', 'kbc-veilig.com'],
    ['bit . ly / 3xYz', 'bit.ly/3xYz'],
    ['kbc-veilig. com', 'kbc-veilig.com'],
    ['kbc-veilig .com', 'kbc-veilig.com'],
    ['www . kbc-veilig . com', 'www.kbc-veilig.com'],
    ['https : //kbc.be/x', 'https://kbc.be/x'],
    ['h t t p s : / / kbc.be', 'https://kbc.be'],
    ['https://kbc-\nveilig.com/x', 'https://kbc-veilig.com/x'],
    ['https[:]//kbc.be', 'https://kbc.be'],
  ])('%s', (text, raw) => {
    const [first, ...more] = namesIn(normalise(text).plain)
    expect(more).toEqual([])
    expect(first?.kind === 'link' && first.link.raw).toBe(raw)
    expect(first?.kind === 'link' && (first.link.defanged || first.link.spaced)).toBe(true)
  })

  it('tells spaces from other disguises', () => {
    const [spaced] = namesIn(normalise('kbc-veilig . com').plain)
    expect(spaced).toMatchObject({ link: { spaced: true, defanged: false } })
    const [defanged] = namesIn(normalise('kbc[.]be').plain)
    expect(defanged).toMatchObject({ link: { spaced: false, defanged: true } })
  })
})

describe('what is no link', () => {
  it.each([
    'Ik ben klaar.Ik kom morgen.',
    'ik ben klaar.de rest komt morgen',
    'ok.is goed',
    'ja.nee.misschien',
    'tot morgen.om 3 uur',
    'thuis.nu even niet',
    'bv.een',
    'nr.5',
    'etc.Dan',
    '12.30u',
    '3.50',
    'a.u.b.',
    'i.v.m. de',
    'versie 2.3.1',
    'v1.2',
    'dhr.De Smet',
    'C’est fini.je rentre',
    'merci.au revoir',
    'p.ex. demain',
    'Mme.Dupont',
    'à 12.30',
    'oui.la semaine prochaine',
    'Ich bin da.am Bahnhof',
    'z.B. morgen',
    'usw.Dann',
    'fertig.es ist gut',
    '30.06.',
    'ca.10 Uhr',
    'Bitte.Danke',
    'I am done.is that ok',
    'ok.be there at 6',
    'yes.so what',
    'e.g. this',
    'Mr.Smith',
    'etc.and so on',
    'no.my mistake',
    'Node.js',
    'foto.jpg',
    'factuur.pdf',
    'archive.zip',
    'script.sh',
    'index.html',
    'report.docx',
    'readme.md',
    'main.py',
    'Betaal nu . Dank u',
    'op dat punt de beste',
    'at that point be careful',
    'un point de vente',
    'op dit punt be',
    '...',
    'wat?!.ja',
    'Tel: 02 000 00 00',
    '12:30',
    '1.250,50',
    'B.V.',
    'S.A.',
    'U.S.A.',
    'J.P. Morgan',
    '@jan.peeters',
    'mail.',
    '.be',
    'be.',
  ])('%s', (text) => {
    expect(linksIn(text)).toEqual([])
  })
})

describe('e-mail addresses', () => {
  it.each([
    ['Mail naar Jan.Peeters+x@kbc.be.', ['jan.peeters+x@kbc.be']],
    ['(info@bank-veilig.com)', ['info@bank-veilig.com']],
    ['jan[at]kbc[dot]be', ['jan@kbc.be']],
    ['@kbc.be', []],
    ['jan@kbc', []],
    ['jan@klaar.Dan', []],
  ])('%s', (text, emails) => {
    expect(emailsIn(text)).toEqual(emails)
  })
})

describe('words that carry a link', () => {
  it.each([
    ['[kbc.be](https://evil.top/x)', 'kbc.be'],
    ['<a href="https://evil.top/x">Mijn KBC</a>', 'Mijn KBC'],
    ['zie https://evil.top/x', undefined],
  ])('%s', (text, words) => {
    const found = namesIn(normalise(text).plain).find(
      (one) => one.kind === 'link' && one.link.host === 'evil.top',
    )
    expect(found?.kind === 'link' && found.link.text).toBe(words)
  })
})

it('names never overlap and lie in order, whatever the text', () => {
  const piece = fc.constantFrom(
    ...'ab.:/@ -[]()\n',
    'kbc.be',
    'https://',
    'hxxp',
    ' punt ',
    'com',
    '\u200b',
    'é',
    'х',
    '。',
    ' . ',
    '"',
    '<a href="',
    '](',
    'xn--',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      let last = 0
      for (const { span } of namesIn(normalise(text).plain)) {
        expect(span[0] >= last && span[0] < span[1] && span[1] <= text.length).toBe(true)
        last = span[1]
      }
    }),
    { numRuns: 2000 },
  )
})
