/** Words around names, in four languages, folded. What they say about the name is in around.ts. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Stand between a preposition and a name. */
export const ARTICLES = words(
  `de het den t the a an la le l les der die das dem uw our notre unser unsere unserer onze ons een ein eine einer einem un une mr mme herr frau uit den`,
)

/** Say from where somebody speaks. */
export const PREPOSITIONS = words(
  `van vd v from von vom de du des d der bij voor for pour fur of chez bei zur beim namens behalf part auftrag nom`,
)

/** After these a name is whose message it is. */
export const SPEAKING = words(`
namens behalf hier ici auftrag speaking speak spreekt spreek spreken parlez parle name naam nom heet medewerker medewerkster agent
adviseur conseiller conseillere berater beraterin mitarbeiter mitarbeiterin officer advisor adviser inspecteur inspector inspectrice kommissar kommissarin expert collega collegue colleague
afdeling department dept departement abteilung
goeiedag goededag goedemiddag goedemorgen goedenavond goeiemiddag goeiemorgen goeienavond goedendag bonjour bonsoir hallo hello hi dag guten tag morgen abend moin gruss moien morning afternoon evening this
claiming claimed beweerde disant gab meldete zogezegd zogenaamd uitgaf doorverbonden transferred
`)

/** They say it only with a preposition: `bel van`, `calling from`; `bel KBC` is something else. */
export const CALLING = words(
  'calling ringing ring bel belt bellen opbellen appelle appelons rufe rufen anrufe kom viens komme werk werke travaille work',
)

/** What comes from somebody who is not speaking. */
export const REPORTED = words(`
sms smsje sms'je message messages bericht berichten berichtje nachricht nachrichten mail mails mailtje email brief lettre code codes text texts txt txts paket pakket pakje pakske colis parcel package box carton paketen karton
abo abonnement subscription account konto compte rekening card karte kaart carte app appje appli factuur rechnung sim gsm phone contract forfait vertrag rechnungen facture invoice voucher vouchers bon gutschein cheque tickets ticket
`)

/** The reader's. */
export const YOURS = words(
  `uw your ur u votre vos ihr ihres euer eures ihre ihrem ihren ihrer jouw je ton ta tes dein deine deinem deinen deiner yr`,
)

/** `revolut me`, `venmo her`. */
export const VERBED = words('me you him her us')

/** What the reader has there. */
export const ACCOUNT = words('account accounts konto kontos compte app rekening beveiligingscode')

/** The writer's own, or somebody else's. */
export const MINE = words(
  `my mijn mn m'n mon ma mes mein meine meinem meinen meiner our ons onze notre nos unser his her their zijn haar m'n sa son ses moi sein`,
)

/** Before the name of a place, a means, a creditor. */
export const MENTIONING = words(
  `at to into about dossier dette dettes schuld schulden debt forderung impaye impayes postpunkt relais locker punt afhaalpunt postpunt paketshop in im op on via with met par mit per au aux chez bei beim bij zum zur by door over through used like zoals comme wie auf using sur dans from avec into onto den and und et en or of ou oder not than dan que als usein near naast`,
)

/** Somebody speaks of themselves. */
export const FIRST_PERSON = words(
  `i im ive ill id me my ik mij mijn mn ikke jai j moi mon ma mes ich mir mich mein meine bin hab habe suis heb zat zit ben wil`,
)

/** Departments and what they send. */
export const OFFICE = words(`
klantendienst klantenservice fraude fraudedienst fraudeafdeling fraud afdeling service services dienst kundenservice kundendienst sicherheitszentrale sicherheit sicherheitsabteilung sicherheitsdienst betrugsabteilung security securite securise beveiliging veiligheid
helpdesk support team alert alerte alerts alarm info department dept departement kantoor filiale agence bureau office customer conseiller opposition antifraude kartenservice online bankieren online-banking banking staffing
administration agent agents headquarters center centre care desk kundenbetreuung hotline prevention protection medewerker melding mitteilung hinweis information notification notice meldung medewerkers officer advisor conseillere berater beraterin
`)

/** Before `met`, when somebody takes up the phone. */
export const SPOKEN_TO = words('beller caller ja mevrouw meneer mijnheer hoi hey jaa ah ok')

/** What is bought and given away. */
export const GIFTS = words(
  'card cards karten carte cartes gift gifts giftcard giftcards cadeaukaart cadeaukaarten cadeaubon bon bons voucher vouchers gutschein gutscheine geschenkkarte geschenkkarten kaarten',
)

/** Words for data that got out. */
export const LEAKS = words(
  'datalek datalekken datenleck datenlecks leak leaks leaked leck lek lekken gelekt gelekte geleakt fuite fuites fuite fuiter breach breached hack',
)

/** Before or after a name of a person. */
export const NAMING = words('name naam nom naams heiße heisse heet')

/** The message speaks of itself. */
export const OWN_MESSAGE = words(
  'dit this ceci dies automated automatic automatisch automatique automatische geautomatiseerd important belangrijk wichtige',
)

/** Greetings of people who take up the phone. */
export const GREETING = words(
  'goeiedag goededag goedemiddag goedemorgen goedenavond goeiemiddag goeiemorgen goeienavond bonjour bonsoir guten gruss morning afternoon evening hello',
)

/** Say that it is not them. */
export const NEGATED = words(`geen keine pas nicht niet not nooit never jamais`)

/** Words among people who know each other. */
export const KIN = words(`
mam mama mamaaan bomma vake fiston mamaa mams mamsie mum mummy mom mommy momma dad daddy papa pap paps pa opa oma bompa bomma meme memee moeke maman papi mamie mamy papy tonton tata tante bro sis dude mate babe hun luv xx xxx xxxx lol lmao haha hahaha hihi mdr
ptdr kus kusjes bisous bisou bises biz schat schatje cherie cheri coucou hoi heyy girls lads guys mec meuf poulet loulou schatz spatzi mausi bussi liebe hdl ciao pls stp svp amai nan nana gran grandma grandpa auntie aunt
uncle nonkel cousin prima thx tnx chou pote ptit wtf omg bff boss buddy darling sweetie pet zoon dochter sohn tochter fils fille jongen knul gast maat vent man
`)

/** Those of them that others use too. */
export const WEAK_KIN = words(
  'stp svp pls pet man liebe boss sohn tochter zoon dochter fils fille vent guys cousin prima girls ciao mate darling',
)

/** Words of institutions. */
export const FORMAL = words(
  `uw votre vos vous ihre ihren ihrem geachte geehrte geehrter dear customer cher chere client cliente klant kunde kundin`,
)

/** Somebody else, of whom it is told where they are from. */
export const SOMEBODY =
  words(`man gebeld door appele appelee telephone angerufen called rang belde lady woman guy gentleman girl dame vrouw mevrouw meneer monsieur madame homme femme mann frau herr typ heer mens said says sei sagte dit zegt zei was
technieker technicien technician techniker facteur chauffeur livreur koerier coursier courier kurier driver bezorger bote zusteller fahrer`)
