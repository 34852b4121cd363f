import type { Rule } from '../rule.ts'

/** Says to be a doctor, hospital, pharmacy or health fund. */
export const relationDoctorHospital: Rule<'relation-doctor-hospital'> = {
  code: 'relation-doctor-hospital',
  group: 'relation',
  shows: "Says to be a doctor, hospital, pharmacy or health fund.",
  phrases: {
nl: ["(ziekenhuis|hospitaal|azg|uz|az|umc|kliniek|polikliniek|spoeddienst|spoed)", "(dr|dokter|huisarts|tandarts|arts|chirurg|specialist|verpleegkundige|apotheek|apotheker|kinesist|fysiotherapeut|oogarts|psycholoog|gynaecoloog|huisartsenpraktijk|dermatoloog|cardioloog|pediater|dierenarts|diëtist|vroedvrouw|verloskundige)", "(mutualiteit|ziekenfonds|cm|solidaris|helan|zorgverzekeraar|cz|vgz|menzis|partena|riziv|ziekenfonds)", "zilveren kruis", "(bloedafname|bloedresultaten|vaccinatie|consultatie|spreekuur|consult|bevolkingsonderzoek|huisartsenpost|ggd)"],
fr: ["(hôpital|clinique|chu|chr|chc|polyclinique|urgences|samu|hôpitaux)", "centre hospitalier", "(dr|docteur|médecin|dentiste|chirurgien|infirmier|infirmière|pharmacie|pharmacien|kiné|kinésithérapeute|ophtalmologue|gynécologue|dermatologue|cardiologue|pédiatre|vétérinaire|ostéopathe|laboratoire|orthodontiste|doctolib)", "cabinet médical", "maison médicale", "sage-femme", "(mutuelle|mutualité|ameli|cpam|partenamut|solidaris|inami|mutualités)", "assurance maladie", "carte vitale", "(vaccination|consultation|dépistage|radiologie|irm)", "prise de sang", "bilan sanguin", "résultats d'analyse"],
de: ["(krankenhaus|klinik|klinikum|uniklinik|notaufnahme|charité|spital|poliklinik|klinikums)", "(dr|doktor|arzt|ärztin|hausarzt|zahnarzt|zahnarztpraxis|hausarztpraxis|arztpraxis|praxis|apotheke|chirurg|krankenschwester|physiotherapie|augenarzt|oberarzt|hautarzt|frauenarzt|kinderarzt|tierarzt|tierarztpraxis|kieferorthopäde|labor|hebamme|doctolib|physiotherapeut|augenarztpraxis|kinderarztpraxis)", "(krankenkasse|aok|tk|barmer|dak|gesundheitskasse|ögk|krankenversicherung|cns|ikk|bkk|gesundheitskarte)", "techniker krankenkasse", "christliche krankenkasse", "elektronische patientenakte", "e-rezept", "(blutabnahme|blutwerte|impfung|impftermin|sprechstunde|vorsorge|behandlung|mrt)"],
en: ["(hospital|clinic|infirmary|ward)", "a&e", "medical centre", "medical center", "emergency department", "emergency room", "urgent care", "(dr|doctor|gp|dentist|surgeon|nurse|pharmacy|pharmacist|chemist|physio|physiotherapist|optician|surgery|dental|paediatrician|orthodontist|vet|midwife|dermatologist|optometrist|veterinary|vets)", "health center", "health centre", "health visitor", "(nhs|hse|medicare|medicaid|gms|vhi|laya|ehic|ghic|aetna|kaiser)", "health insurance", "health card", "medical card", "blue cross", "health service", "(vaccination|vaccine|smear|screening|prescription|mri)", "blood test", "blood results", "test results", "flu jab", "x-ray"],
},
  must: {
nl: ["Huisartsenpraktijk De Linde: uw afspraak", "U spreekt met het ziekenhuis, uw zoon is hier binnengebracht"],
fr: ["Cabinet médical du Dr Petit : votre rendez-vous", "Ici l'hôpital, votre fils vient d'être admis"],
de: ["Hausarztpraxis Dr. Weber: Ihr Termin", "Hier ist die Klinik, Ihr Sohn wurde eingeliefert"],
en: ["Elm Road GP practice: your appointment", "This is the hospital, your son has been admitted"],
},
  mustNot: {
nl: ["De bakker is dicht vandaag.", "Uw pakje wordt geleverd."],
fr: ["La boulangerie est fermée.", "Votre colis arrive."],
de: ["Der Bäcker hat heute zu.", "Ihr Paket kommt."],
en: ["The bakery is closed today.", "Your parcel is coming."],
},
}
