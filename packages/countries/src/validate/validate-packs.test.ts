/** Each rule shown failing on a planted fault, with file, line, field and remedy. */
import { describe, expect, it } from 'vitest'
import type { PackFile } from './parse-packs.ts'
import type { Problem } from './problem.ts'
import { validatePacks } from './validate-packs.ts'

const TODAY = '2026-11-22'
const READ = `"status": "verified", "source": "https://example.org/", "verifiedOn": "2026-11-22"`
const SOON = `${READ}, "reviewBy": "2027-05-22"`

const HEALTHY: Readonly<Record<string, string>> = {
  'be/pack.json': `{
  "country": "BE",
  "name": { "nl": "België", "fr": "Belgique", "de": "Belgien", "en": "Belgium" },
  "languages": ["nl", "fr", "de", "en"]
}`,
  'be/contacts.json': `[
  {
    "id": "card-stop",
    "name": "Card Stop",
    "purposes": ["card-block"],
    "phones": [
      { "value": "078 170 170", "international": "+32 78 170 170", ${SOON} }
    ],
    "notes": { "nl": "Dag en nacht", "fr": "Jour et nuit", "de": "Tag und Nacht", "en": "Day and night" },
    "evidence": { ${SOON} }
  },
  {
    "id": "old",
    "name": "Card Stop",
    "purposes": ["card-block"],
    "phones": [
      { "value": "070 344 344", "international": "+32 70 344 344", ${SOON} }
    ],
    "successor": "card-stop",
    "evidence": { ${SOON} }
  }
]`,
  'be/institutions.json': `[
  {
    "id": "bpost",
    "name": "bpost",
    "category": "parcel",
    "domains": [
      { "host": "bpost.be", ${SOON} }
    ],
    "evidence": { ${SOON} }
  },
  {
    "id": "kbc",
    "name": "KBC",
    "category": "bank",
    "domains": [
      { "host": "kbc.be", ${SOON} }
    ],
    "evidence": { ${SOON} }
  }
]`,
}

/** The healthy pack with one text replaced in one file. */
function planted(path: string, was: string, now: string, more: PackFile[] = []): Problem[] {
  const text = HEALTHY[path] ?? ''
  expect(text).toContain(was)
  const files = Object.entries({ ...HEALTHY, [path]: text.replace(was, now) })
  return [...validatePacks([...files.map(([p, t]) => ({ path: p, text: t })), ...more], TODAY)]
}

it('a healthy pack has no problems', () => {
  expect(planted('be/pack.json', 'BE', 'BE')).toEqual([])
})

describe('a planted fault is named with file, line, field and remedy', () => {
  const contacts = 'be/contacts.json'
  const institutions = 'be/institutions.json'
  it.each([
    // path, was, now, code, line, field, remedy
    [contacts, '"phones"', '"phnoes"', 'unknown-field', 6, '[0].phnoes', /Did you mean "phones"/u],
    [
      contacts,
      '"purposes": ["card-block"],\n',
      '',
      'missing-field',
      2,
      '[0].purposes',
      /^Add it: a list/u,
    ],
    [contacts, '"card-block"', '"card-blok"', 'bad-field', 5, '[0].purposes[0]', /^Write a list/u],
    [contacts, '"id": "old"', '"id": "card-stop"', 'duplicate-id', 13, '[1].id', /another id/u],
    [
      contacts,
      '"successor": "card-stop"',
      '"successor": "gone"',
      'dead-successor',
      19,
      '[1].successor',
      /Name the id/u,
    ],
    [
      contacts,
      '"successor": "card-stop"',
      '"successor": "old"',
      'cyclic-successor',
      19,
      '[1].successor',
      /take its successor out/u,
    ],
    [
      contacts,
      '"verifiedOn": "2026-11-22"',
      '"verifiedOn": "2026-12-24"',
      'future-date',
      7,
      '[0].phones[0].verifiedOn',
      /today is 2026-11-22/u,
    ],
    [
      contacts,
      '"verifiedOn": "2026-11-22"',
      '"verifiedOn": "2026-02-30"',
      'bad-field',
      7,
      '[0].phones[0].verifiedOn',
      /the day on which/u,
    ],
    [
      contacts,
      '"reviewBy": "2027-05-22"',
      '"reviewBy": "2027-11-22"',
      'review-too-late',
      7,
      '[0].phones[0].reviewBy',
      /6 months/u,
    ],
    [
      contacts,
      '"reviewBy": "2027-05-22"',
      '"reviewBy": "2026-11-21"',
      'review-before-check',
      7,
      '[0].phones[0].reviewBy',
      /later day/u,
    ],
    [
      contacts,
      '"https://example.org/"',
      '"repo:a/b:c.json"',
      'status-without-source',
      7,
      '[0].phones[0].status',
      /"seen"/u,
    ],
    [
      contacts,
      '"https://example.org/"',
      '"heard it"',
      'bad-field',
      7,
      '[0].phones[0].source',
      /where you read it/u,
    ],
    [
      contacts,
      '"value": "078 170 170"',
      '"value": "078 170"',
      'bad-phone',
      7,
      '[0].phones[0].value',
      /all digits/u,
    ],
    [
      contacts,
      '"value": "078 170 170"',
      '"value": "call us"',
      'bad-field',
      7,
      '[0].phones[0].value',
      /as people dial it/u,
    ],
    [
      contacts,
      '"+32 78 170 170"',
      '"+32 78 170 171"',
      'other-number',
      7,
      '[0].phones[0].international',
      /\+3278170170/u,
    ],
    [
      contacts,
      '"international": "+32 78 170 170", ',
      '',
      'no-international',
      7,
      '[0].phones[0]',
      /Add "international"/u,
    ],
    [
      contacts,
      '"nl": "Dag en nacht"',
      '"nl": "Bel 078 170 170"',
      'typed-number',
      9,
      '[0].notes.nl',
      /\{contact:card-stop\}/u,
    ],
    [
      contacts,
      '"de": "Tag und Nacht"',
      '"de": "Rufen Sie 078 170 an"',
      'typed-number',
      9,
      '[0].notes.de',
      /\{contact:card-stop\}/u,
    ],
    [
      contacts,
      '"en": "Day and night"',
      '"en": "Call {contact:crad-stop}"',
      'dead-reference',
      9,
      '[0].notes.en',
      /id of contacts/u,
    ],
    [contacts, ', "de": "Tag und Nacht"', '', 'missing-translation', 9, '[0].notes', /Add "de"/u],
    [
      contacts,
      '"name": "Card Stop"',
      '"name": { "nl": "Bel 078 17", "fr": "x", "de": "x", "en": "x" }',
      'bad-phone',
      4,
      '[0].name.nl',
      /Write it whole/u,
    ],
    [
      institutions,
      '"host": "bpost.be"',
      '"host": "https://bpost.be"',
      'bad-field',
      7,
      '[0].domains[0].host',
      /without https/u,
    ],
    [
      institutions,
      '"host": "kbc.be"',
      '"host": "bpost.be"',
      'duplicate-domain',
      16,
      '[1].domains[0].host',
      /partOf/u,
    ],
    [
      institutions,
      '"host": "kbc.be"',
      '"host": "co.uk"',
      'shared-ending',
      16,
      '[1].domains[0].host',
      /publicBodiesOnly/u,
    ],
    [
      institutions,
      '"host": "kbc.be"',
      '"host": "github.io"',
      'shared-ending',
      16,
      '[1].domains[0].host',
      /publicBodiesOnly/u,
    ],
    [
      institutions,
      '"category": "bank",',
      '"category": "bank", "themes": ["nope"],',
      'dead-reference',
      14,
      '[1].themes[0]',
      /Known are/u,
    ],
    ['be/pack.json', '"BE"', '"NL"', 'other-folder', 2, 'country', /Name the folder/u],
    ['be/pack.json', '"languages"', 'languages', 'json', 4, '', /Mend the line/u],
    [
      'be/pack.json',
      '"languages"',
      '"country": "BE", "languages"',
      'json',
      4,
      '',
      /Mend the line/u,
    ],
  ])('%s: %j for %j', (path, was, now, code, line, field, remedy) => {
    const found = planted(path, was, now).filter((problem) => problem.code === code)
    expect(found[0]).toMatchObject({ file: path, line, field })
    expect(found[0]?.remedy).toMatch(remedy)
  })
})

it('a cycle of two is found from both ends', () => {
  const found = planted(
    'be/contacts.json',
    '"purposes": ["card-block"],',
    '"purposes": ["card-block"], "successor": "old",',
  )
  expect(found.map(({ code }) => code)).toEqual(['cyclic-successor', 'cyclic-successor'])
})

it('two packs may share a domain only for one institution, said with sameAs', () => {
  const other = (same: string): PackFile[] => [
    { path: 'nl/pack.json', text: (HEALTHY['be/pack.json'] ?? '').replace('BE', 'NL') },
    {
      path: 'nl/institutions.json',
      text: `[{ "id": "b", "name": "b", "category": "parcel", ${same}
      "domains": [{ "host": "bpost.be", ${SOON} }], "evidence": { ${SOON} } }]`,
    },
  ]
  const codes = (same: string): string[] =>
    planted('be/pack.json', 'BE', 'BE', other(same)).map(({ code }) => code)
  expect(codes('')).toEqual(['duplicate-domain'])
  expect(codes('"sameAs": "be:bpost",')).toEqual([])
  expect(codes('"sameAs": "be:nobody",')).toContain('dead-reference')
})

it('a file that no pack has, and a list that is none', () => {
  const more = [
    { path: 'be/contact.json', text: '[]' },
    { path: 'be/scam-themes.json', text: '{}' },
  ]
  expect(planted('be/pack.json', 'BE', 'BE', more).map(({ code, file }) => [file, code])).toEqual([
    ['be/contact.json', 'unknown-file'],
    ['be/scam-themes.json', 'bad-field'],
  ])
})

it('the clock is a parameter: what is future today is past tomorrow', () => {
  const files = Object.entries(HEALTHY).map(([path, text]) => ({ path, text }))
  expect(validatePacks(files, '2026-11-21').every(({ code }) => code === 'future-date')).toBe(true)
  expect(validatePacks(files, '2026-11-21')).not.toEqual([])
})
