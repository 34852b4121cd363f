import { beforeAll, describe, expect, it } from 'vitest'
import { type Assessor, LONGEST_TEXT, loadAssessor } from './assess.ts'
import { VERDICTS } from './decide/decide.ts'

let assessor: Assessor
beforeAll(async () => {
  assessor = await loadAssessor('2026-11-22')
})

function judge(text: string, rest: object = {}) {
  const assessed = assessor.assess({ text, country: 'BE', ...rest })
  if (!assessed.ok) throw new Error(assessed.failure.code)
  return assessed.value
}

describe('the whole way', () => {
  it('a small fee for a parcel on a look-alike site is a scam in the name of the post', () => {
    const { verdict, institution, family, evidence } = judge(
      'bpost: uw pakket wordt vastgehouden. Betaal 1,99 euro via bpost-vrijgave.top/betalen',
    )
    expect({ verdict, institution, family }).toEqual({
      verdict: 'scam',
      institution: 'bpost',
      family: 'parcel-fee',
    })
    expect(evidence.map(({ code }) => code)).toContain('link-lookalike')
  })

  it('a delivery notice of the post itself shows no signs', () => {
    expect(judge('bpost: je pakje wordt vandaag geleverd tussen 10 en 12 uur.').verdict).toBe(
      'no-signs',
    )
  })

  it('evidence points at places of the original', () => {
    const text = 'B\u200betaal n\u0443 via http://kbc-b\u0435veiliging.top'
    for (const { span } of judge(text).evidence) {
      expect(span[0]).toBeGreaterThanOrEqual(0)
      expect(span[1]).toBeGreaterThanOrEqual(span[0])
      expect(span[1]).toBeLessThanOrEqual(text.length)
    }
  })

  it('says when it does not read the language, and does not clear what it cannot read', () => {
    const { read, verdict, evidence } = judge('Ваша посылка ждёт вас на складе')
    expect(read).toBe(false)
    expect(verdict).not.toBe('no-signs')
    expect(evidence[0]?.code).toBe('language-not-read')
  })

  it('a transcript is seen as a call', () => {
    const turns = ['Beller: goedemiddag', 'Ik: dag', 'Beller: u spreekt met de bank', 'Ik: ja?']
    expect(judge(turns.join('\n')).channel).toBe('call')
  })
})

describe('bad input: an assessment or a typed refusal, soon', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t\u00a0', 'empty'],
    ['a megabyte', 'word '.repeat(200_000), 'too-long'],
    ['10,000 links', 'see http://a.example/x '.repeat(10_000), 'too-long'],
    ['bytes', '\u0000\u0001\u0002\ufffd\ufffd'.repeat(100), 'not-text'],
  ])('%s is refused', (_, text, code) => {
    expect(assessor.assess({ text })).toEqual({ ok: false, failure: { code } })
  })

  it.each([
    ['one emoji', '😀'],
    ['lone surrogates', `bank \ud83d ${'\udc00'.repeat(50)} kbc.be`],
    ['right-to-left overrides', '\u202ekbc.be\u202c betaal \u2067nu\u2069'],
    ['HTML', '<html><body onload="x()"><a href="http://evil.example">kbc.be</a></body></html>'],
    ['as many links as fit', 'http://a.example/x '.repeat(1700)],
    ['one long word', 'a'.repeat(LONGEST_TEXT)],
    ['brackets', '('.repeat(LONGEST_TEXT)],
    ['dots', 'a.'.repeat(LONGEST_TEXT / 2)],
    ['digits', '0 '.repeat(LONGEST_TEXT / 2)],
    ['at signs', '@a.b'.repeat(LONGEST_TEXT / 4)],
    ['combining marks', `e${'\u0301'.repeat(LONGEST_TEXT - 1)}`],
  ])('%s is judged', (_, text) => {
    const { verdict, risk } = judge(text)
    expect(VERDICTS).toContain(verdict)
    expect(risk).toBeGreaterThanOrEqual(0)
    expect(risk).toBeLessThanOrEqual(1)
  })
})
