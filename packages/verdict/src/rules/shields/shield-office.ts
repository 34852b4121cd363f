/**
 * Refers to a counter, branch, practice or office where one can come.
 */
import type { Rule } from '../rule.ts'

/** Refers to a counter, branch, practice or office where one can come. */
export const shieldOffice: Rule<'shield-office'> = {
  code: 'shield-office',
  group: 'shield',
  phrases: {
    nl: [
      '(kom|komt|langskomen|langs|terecht|afhalen|ophalen|meld|welkom|aanmelden|bezoek|aan) ..7 (loket|balie|kantoor|kantoren|gemeentehuis|stadhuis|onthaal|praktijk|receptie|winkel|apotheek|agentschap|postkantoor|stadskantoor|bank|politiebureau|commissariaat|secretariaat|showroom|ziekenhuis|filiaal)',
      '(loket|balie|kantoor|gemeentehuis|stadhuis|onthaal|praktijk|apotheek|secretariaat|politiebureau) ..7 (afhalen|ophalen|langs|open|langskomen|gesloten|terecht|melden|aanmelden|openingsuren|afspraak|bereikbaar|bevolking|burgerzaken)',
      '(openingsuren|openingstijden)',
      '(in|op|aan) (ons|uw|het|je|onze) (kantoor|loket|praktijk|winkel|balie|filiaal|apotheek|gemeentehuis|stadhuis)',
      '(breng|neem|meebrengen) ..6 (mee|identiteitskaart|formulier|papieren|paspoort)',
    ],
    fr: [
      '(passez|venez|passer|venir|présentez|présenter|rendez|retirer|récupérer|accueil|adressez|adresser) ..7 maison communale',
      '(passez|venez|passer|venir|présentez|présenter|rendez|retirer|récupérer|accueil|adressez|adresser) ..7 (guichet|agence|mairie|commune|accueil|bureau|cabinet|magasin|pharmacie|secrétariat|commissariat|préfecture|réception|hôpital|poste|antenne)',
      'maison communale ..7 rendez-vous',
      'maison communale ..7 (retirer|passer|ouvert|ouverte|fermé|fermée|récupérer|horaires|disponible|population|prêt)',
      '(guichet|agence|mairie|accueil|cabinet|pharmacie|secrétariat|commissariat|préfecture|commune) ..7 rendez-vous',
      '(guichet|agence|mairie|accueil|cabinet|pharmacie|secrétariat|commissariat|préfecture|commune) ..7 (retirer|passer|ouvert|ouverte|fermé|fermée|récupérer|horaires|disponible|population|prêt)',
      "(heures|horaires) d'ouverture",
      "(dans|en|à|au) l' (agence|guichet|cabinet|magasin|pharmacie|mairie|bureau|commune)",
      '(dans|en|à|au) (votre|notre|nos|la|l) (agence|guichet|cabinet|magasin|pharmacie|mairie|bureau|commune)',
      '(apportez|munissez|emportez|apporter) ..6 (carte|documents|papiers|passeport|pièce|ordonnance|vous)',
    ],
    de: [
      '(abholung|kommen|komm|abholen|abzuholen|vorbei|vorbeikommen|abgeholt|wenden|melden|besuchen) ..7 (schalter|filiale|bürgeramt|rathaus|praktijk|praxis|empfang|büro|laden|apotheke|geschäftsstelle|gemeindeamt|dienststelle|wache|anmeldung|bürgerbüro|amt|polizei|rezeption|geschäft|krankenhaus|gemeindeverwaltung)',
      '(schalter|filiale|bürgeramt|rathaus|praxis|apotheke|geschäftsstelle|bürgerbüro|gemeindeamt|gemeindeverwaltung|polizeidienststelle) ..7 (abholen|abzuholen|vorbei|geöffnet|geschlossen|öffnungszeiten|termin|bereit|kommen|abgeholt|abholbereit|abholung)',
      'öffnungszeiten',
      '(in|zu|bei) (ihrer|unserer|der|ihre|unserem|einer|unsere) (filiale|praxis|apotheke|geschäftsstelle|büro|dienststelle|sparkasse|bank)',
      '(bringen|mitbringen|mitzubringen|bring) ..8 (ausweis|personalausweis|unterlagen|karte|versichertenkarte|gesundheitskarte|reisepass|überweisung|mit)',
    ],
    en: [
      'see us ..7 town hall',
      'see us ..7 city hall',
      'see us ..7 front desk',
      'see us ..7 garda station',
      'see us ..7 (counter|branch|office|surgery|reception|shop|pharmacy|library|clinic|practice|store|desk|station|showroom|dealership|hospital)',
      '(come|call|drop|visit|pop|collect|pick|report|stop) ..7 town hall',
      '(come|call|drop|visit|pop|collect|pick|report|stop) ..7 city hall',
      '(come|call|drop|visit|pop|collect|pick|report|stop) ..7 front desk',
      '(come|call|drop|visit|pop|collect|pick|report|stop) ..7 garda station',
      '(come|call|drop|visit|pop|collect|pick|report|stop) ..7 (counter|branch|office|surgery|reception|shop|pharmacy|library|clinic|practice|store|desk|station|showroom|dealership|hospital)',
      'town hall ..7 pick up',
      'town hall ..7 call in',
      'town hall ..7 (collect|open|closed|opening|visit|drop|ready|hours|desk|between)',
      'front desk ..7 pick up',
      'front desk ..7 call in',
      'front desk ..7 (collect|open|closed|opening|visit|drop|ready|hours|desk|between)',
      '(counter|branch|office|surgery|reception|pharmacy|clinic|practice|library) ..7 pick up',
      '(counter|branch|office|surgery|reception|pharmacy|clinic|practice|library) ..7 call in',
      '(counter|branch|office|surgery|reception|pharmacy|clinic|practice|library) ..7 (collect|open|closed|opening|visit|drop|ready|hours|desk|between)',
      '(opening|office|surgery) hours',
      '(in|at|to) (your|our|the|any) local branch',
      '(in|at|to) (your|our|the|any) town hall',
      '(in|at|to) (your|our|the|any) (branch|office|surgery|pharmacy|practice|clinic|reception|store|desk|counter)',
      'bring ..6 with you',
      'bring ..6 (id|passport|card|letter|paperwork|documents|licence|form)',
    ],
  },
}
