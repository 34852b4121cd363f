/**
 * Names of institutions that are also ordinary words, in any of the four languages or their chat.
 * They count only written as the institution writes them, and then weigh less than other names.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `action adverts ag ameli apple argos base booking boi bol bp bt ca caf ce chase cic cm cph csam digi
discover ebox ee eir fin fintro free halifax hermes hse justice justitie justiz la leap line lm marketplace
mc mega meta metro mh mon nations nationwide ores orange otto otto police politie polizei post poste revenue
resa ring safe sfr sg sky signal starling steam target tec three tk total tsb ups vaillant visa voo wise zoll
brussel brussels bruxelles brussel wallonie wallonia vlaanderen adac bahn telekom ing one octopus welfare
tax toll usps venmo zelle cash court mutual progressive government dwp lez bank krankenkasse mega konvert
alan lydia sumeria pension pensioen retraite rente steuer impots belasting caisse crelan echo luminus tiger
streamz kinepolis pluxee monizze edenred partena helan social cnn gov nhs`
    .split(/\s+/u)
    .filter(
      (word) => !['crelan', 'luminus', 'streamz', 'usps', 'nhs', 'ameli', 'dwp'].includes(word),
    ),
)
