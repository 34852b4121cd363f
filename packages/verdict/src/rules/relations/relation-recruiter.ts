import type { Rule } from '../rule.ts'

/** Says to be a recruiter or an employer with an offer. */
export const relationRecruiter: Rule<'relation-recruiter'> = {
  code: 'relation-recruiter',
  group: 'relation',
  shows: 'Says to be a recruiter or an employer with an offer.',
  phrases: {
    nl: [
      '(recruiter|recruiterster|rekruteerder|wervingsmanager|headhunter|werving|rekrutering|wervingsbureau|jobconsulent|recruitment|rekruteringsbureau|talent)',
      '(wij|we|bedrijf) (zoeken|werven|rekruteren) ..5 (medewerkers|mensen|personeel|kandidaten|assistenten|thuiswerkers|collega*|testers)?',
      '(wij|we|bedrijf) zijn op zoek ..5 (medewerkers|mensen|personeel|kandidaten|assistenten|thuiswerkers|collega*|testers)?',
      '(uw|je|jouw) (cv|profiel|sollicitatie|curriculum) ..5 (ontvangen|gevonden|gezien|past|geschikt|goedgekeurd|bekeken|geselecteerd|indeed|linkedin|voorgesteld)',
      '(aanwerven|vacature|vacatures|jobaanbieding|jobaanbod|werkaanbod|baan|functie) ..4 (voor|beschikbaar|aanbieden|open|interesse|online|bij|u|je)',
      '(interesse|geïnteresseerd) ..3 (job|baan|functie|werk|vacature|bijverdienste|bijbaan|jobaanbieding)',
    ],
    fr: [
      '(recruteur|recruteuse|recrutement|talent)',
      'chasseur de têtes',
      'chargée de recrutement',
      'chargé de recrutement',
      'rh chez',
      'responsable du recrutement',
      '(nous|société|entreprise|on) (recherchons|recrutons|cherchons|embauchons|recrute|recherche|cherche|embauche) ..5 (collaborateurs|personnes|personnel|candidats|assistants|télétravailleurs|testeurs)?',
      '(votre|ton) (cv|profil|candidature|curriculum) ..5 (reçu|retenu|trouvé|vu|correspond|sélectionné|accepté|validé|indeed|linkedin|recommandé|intéress*|attiré)',
      '(offre|proposition|opportunité|poste|emploi) (professionnelle|disponible)',
      "(offre|proposition|opportunité|poste|emploi) d'emploi",
      '(offre|proposition|opportunité|poste|emploi) de travail',
      '(offre|proposition|opportunité|poste|emploi) à pourvoir',
      '(offre|proposition|opportunité|poste|emploi) à temps partiel',
      "(offre|proposition|opportunité|poste|emploi) d'embauche",
      '(offre|proposition|opportunité|poste|emploi) en ligne',
      '(intéressé|intéressée|intéresse) ..4 (emploi|poste|travail|job|mission|offre)',
    ],
    de: [
      '(recruiter|recruiterin|personalvermittl*|headhunter|personalreferent*|personalberater*|personalmanager*|recruiting|personalagentur|talent)',
      'hr managerin',
      'hr manager',
      '(wir|unternehmen|firma) (suchen|rekrutieren|sucht|vermitteln) ..5 (mitarbeiter*|leute|personal|kandidaten|assistenten|tester|verstärkung|homeoffice)?',
      '(wir|unternehmen|firma) stellen ein ..5 (mitarbeiter*|leute|personal|kandidaten|assistenten|tester|verstärkung|homeoffice)?',
      '(wir|unternehmen|firma) stellt ein ..5 (mitarbeiter*|leute|personal|kandidaten|assistenten|tester|verstärkung|homeoffice)?',
      '(ihr|ihren|dein|deinen|ihre|deine) (lebenslauf|profil|bewerbung|cv) ..5 (erhalten|gefunden|gesehen|passt|geeignet|ausgewählt|indeed|linkedin|empfohlen|angenommen|stepstone|aufgefallen|überzeugt)',
      '(stellenangebot|jobangebot|jobmöglichkeit|stelle|arbeitsangebot|jobchance) ..3 (für|verfügbar|anbieten|frei|offen|haben|sie)?',
      '(interesse|interessiert) ..4 (job|stelle|arbeit|nebenjob|tätigkeit|stellenangebot|position)',
    ],
    en: [
      '(recruiter|recruitment|recruiting|headhunter|staffing|recruiters|hiring)',
      'hiring manager',
      'talent acquisition',
      'hr manager',
      'hiring team',
      '(we|company|team) (are|re|is)? (looking|hiring|recruiting|seeking) (for)? ..4 (people|staff|assistants|workers|candidates|testers|employees|individuals)?',
      'your (cv|resume|profile|application|background) ..5 (received|found|seen|matches|suitable|selected|indeed|linkedin|recommended|approved|impressed|reviewed|fits|shortlisted|caught|good|accepted)',
      '(job|work|employment|career) (offer|opportunity|vacancy|opening|position|openings|opportunities)',
      'interested ..4 (job|position|role|work|opportunity|vacancy|earning|part)',
    ],
  },
  must: {
    nl: [
      'Hallo, ik ben Emma, recruiter bij een marketingbureau',
      'Uw cv werd aanbevolen op Indeed, wij zoeken medewerkers',
    ],
    fr: [
      'Bonjour, je suis Emma, recruteuse dans une agence marketing',
      'Votre CV nous a été recommandé par Indeed, nous recrutons',
    ],
    de: [
      'Hallo, ich bin Emma, Recruiterin einer Marketingagentur',
      'Ihr Lebenslauf wurde uns von Indeed empfohlen, wir suchen Mitarbeiter',
    ],
    en: [
      "Hi, I'm Emma, a recruiter with a marketing agency",
      "Your CV was recommended on Indeed, we're hiring",
    ],
  },
  mustNot: {
    nl: ['De dokter is met verlof.', 'Je hebt nog 2 GB over.'],
    fr: ['Le médecin est en congé.', 'Il vous reste 2 Go.'],
    de: ['Der Arzt ist im Urlaub.', 'Sie haben noch 2 GB.'],
    en: ['The doctor is on leave.', 'You have 2 GB left.'],
  },
}
