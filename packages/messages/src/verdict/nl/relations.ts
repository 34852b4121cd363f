import type { RelationWords } from '../shape.ts'

/** Van wie het zou komen. Dat kan kloppen; de zin zegt hoe u dat nagaat. */
export const nlRelations: RelationWords = {
  'relation-bank-fraud-team':
    'Het zou van de fraudedienst van een bank komen. Dat zeggen oplichters ook. Bel uw bank zelf.',
  'relation-boss':
    'Het zou van uw baas komen. Vraag het hem of haar zelf, of bel op het nummer dat u altijd gebruikt.',
  'relation-broker-adviser':
    'Het zou van een handelaar of adviseur in beleggingen komen. Zoek eerst op of die een vergunning heeft.',
  'relation-buyer':
    'Iemand zegt te willen kopen wat u verkoopt. Sommige kopers willen alleen uw bankgegevens.',
  'relation-card-stop':
    'Het zou van de dienst komen die kaarten blokkeert. Dat zeggen oplichters ook. Bel die dienst zelf.',
  'relation-charity':
    'Er wordt geld gevraagd voor een goed doel. U kunt ook geven op de website van dat doel, als u die zelf opent.',
  'relation-child':
    'U wordt aangesproken als mama of papa. Bel uw kind op het nummer dat u al had.',
  'relation-colleague-hr':
    'Het zou van een collega, de personeelsdienst of de helpdesk komen. Vraag het hun zelf, zoals altijd.',
  'relation-courier':
    'Het zou van een pakketdienst komen. Zoek uw pakket zelf op, in de app of op de website.',
  'relation-doctor-hospital':
    'Het zou van een arts, ziekenhuis, apotheek of ziekenfonds komen. Twijfelt u? Bel hen zelf.',
  'relation-energy':
    'Het zou van uw energie- of waterbedrijf komen. Kijk in uw eigen account of op uw laatste factuur.',
  'relation-friend':
    'Het zou van een vriend of vriendin komen. Soms wordt een account overgenomen. Vreemd bericht? Bel even.',
  'relation-grandchild':
    'U wordt aangesproken als oma of opa. Bel uw kleinkind of de ouders, op een nummer dat u al had.',
  'relation-lawyer-notary':
    'Het zou van een advocaat of notaris komen. Zoek het nummer van dat kantoor zelf op en bel.',
  'relation-leak-team':
    'Uw gegevens zouden in een datalek zitten. Na een lek sturen ook oplichters zulke berichten.',
  'relation-parent': 'Het zou van uw moeder of vader komen. Bel hen op het nummer dat u al had.',
  'relation-partner-romance':
    'Er wordt over liefde gesproken. Stuur nooit geld naar iemand die u niet in het echt hebt ontmoet.',
  'relation-platform-support':
    'Het zou van de helpdesk van een app of website komen. Die neemt bijna nooit zo contact met u op.',
  'relation-police':
    'Het zou van de politie komen. Zoek het nummer van de politie zelf op en vraag of het klopt.',
  'relation-prosecutor-court':
    'Het zou van een rechtbank, het parket of een deurwaarder komen. Zoek hun nummer zelf op en vraag het na.',
  'relation-recovery-agent':
    'U zou verloren geld kunnen terugkrijgen. Wie al eens opgelicht is, krijgt vaak zo’n aanbod.',
  'relation-recruiter':
    'Het zou van een recruiter of werkgever komen. Hebt u niet gesolliciteerd? Zoek het bedrijf zelf op.',
  'relation-seller-landlord':
    'Het zou van een verkoper of verhuurder komen. Betaal niet voor iets wat u niet gezien hebt.',
  'relation-stranger':
    'Een onbekende begint een gesprek met u. Soms volgt pas na dagen of weken een vraag om geld.',
  'relation-tax-office':
    'Het zou van de belastingdienst komen. Open zelf uw online belastingdossier en kijk daar.',
  'relation-tech-support':
    'Het zou van een technische dienst komen. Echte bedrijven bellen u niet op over een virus.',
  'relation-telecom':
    'Het zou van uw telefoon- of internetbedrijf komen. Kijk in hun app, of bel hen zelf.',
}
