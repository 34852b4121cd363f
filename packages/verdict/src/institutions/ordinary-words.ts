/**
 * Words that keep names from being seen where there are none, in any of the four languages and
 * their chat.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/**
 * Names that are also ordinary words, or so short that they mean other things too. They count only
 * written as the institution writes them or where somebody says who is speaking.
 */
export const COMMON_WORDS = words(`
action adverts ag alexa amende amendes argos azure aqua bahn base base bbox bd belasting belastingen bic blau boa bol
boi booking bp bt bund bussen ca caf cash cb ce chase chrome chrono cic cm cms cmb commissariat coba com congestion court
cp cph csam db defender digi discover douane douanes dps dsp duo ebs ecureuil ecoles ee eid eir ept express fb fin fintro fisc
fortis fps free fios find foyer gmail gov gouv gouvernement government guichet halifax hermes home hse ice id ig impot impots insta inpost ions jobcenter justice
justitie justiz kindergeld leap lbc lez liber ligne line lijn linky livebox lm lpt lyonnais maestro magenta marketplace mc md mega mensualite messenger meta metro mh mobilite ministerie
mon mot mvc mva mybpost nations nationwide nbb nct netz ns nuon numerique office om one opgroeien ores orange otto outlook overheid oyster oz packup pass payconiq pays pickup pip
plus police politie politiebureau polizei post poste posten prime progressive pz raiffeisen recherche rente resa revenue ring rmv rms ros rsa rvo safe sapn secu sepa ses sfp sfr sg sign
signal sip sky snet spk ssi sprint starling steam sun swift target tec teams telefonica ter three tk tno tnt toeslagen total tango tresorerie tricount trustpilot twitter ups usb valve vd
vikings virgin visa visible vitale vodafone voo vz wells wero wf windows wise x xtra zfe zoll zollamt agent fraud bmv bac dea sos aed ccp ccss eboo post p2p lu cfl mobiliteit
laposte kraken hypo delijn macarte mijnkaart depost meincard
leo creos wanadoo max amro creteil ulys welfare youtube skype toll octopus bmf drv hvb kripo lka rdw cz cak svb sns ics uwv
parcelforce parking pv rec rsz rva rjv visa vdk dkv aok edf mfa vti lcl sip ddfip insee ants rsa gaz tgv inoui transilien aib pnc att citi dwp tfl rbs tsb voxi
staatsanwaltschaft finanzamt arbeitsamt bundespolizei kriminalpolizei homecare clubcard dartford stoppen
barclaycard brussel brussels bruxelles vlaanderen wallonie garda guards
`)

/** Those of them that begin sentences about other things. */
export const ORDINARY_WORDS = words(`
action adverts amende amendes argos base belasting belastingen bahn booking cash chase connect direct douane discover express fin fines fortis free guichet halifax insta justice justitie kindergeld leap ligne line mega marketplace messenger meta metro
nations nationwide nuon octopus one orange otto office outlook overheid pass plus police politie polizei post poste prime progressive raiffeisen revenue ring safe signal sky starling steam target tango telefonica three toeslagen
total virgin visa visible vitale wise zoll x justiz gouvernement government impot impots commissariat garda staatsanwaltschaft welfare foyer laposte kraken delijn techniker windows chrome bol
`)

/** Regions and countries: the name of the place is not the name of its authorities. */
export const PLACES = words(`
brussel bruxelles brussels wallonie wallonia vlaanderen flanders flandre flandern luxembourg belgique belgie belgium dartford
`)

/** Words that grow together with names in senders and in careless writing. */
export const GLUED_WORDS = words(`
alert alerte alerts alarm app auth bank banque be belgie belgique belgium bot bv care center centre client clients code com connect courier de delivery desk digital direct
dienst eu express fr fraud fraude ga group groep gov help helpdesk help24 ie info infos inc konto kunde kunden kundenservice klant klanten klantendienst klantenservice ltd link live login lu
mail medewerker melding mein meine mijn mobile mobiel money mon msg my net nl noreply notif notify official online otp pack paket parcel pay payment payroll plus post pro promo refund report safe scan secur secure
security securite service services shop sicher sms sign support suivi team tan tech touch tracking uk update us veilig veiligheid verif verify verification vip web werk wallet zakelijk kantoor pakket colis account accounts
vaccine vaccin vaccination covid news business jobs hr card cards fcn beveiliging sicherheit inbox nederland france deutschland ireland
`)

/** Words that grow together with the name that follows them. */
export const GLUED_BEFORE = words(
  'my mijn mein meine mon ma team info infos the le la www secure secur sms app',
)

/** Ordinary words and other names within a slip of the pen, or a space, of an institution. */
export const NEAR_WORDS = words(`
adecoo applied albert amazone amende amendes angie antal apples arbeits argent argenti avert avis banque banques barclay bancaire barrier bestsign bitte bonus booked bookings booker brand bruxelles caisse canal carrefours carte cartes chase chronos
claim coinbases collect colissimos commerce commercial comptes confort conseil cooking credit credits crelans delhaye delivery denied direct directe disney docteur doctors dollar eneco energie energies energy engine engines
enfants etsy evening faceboek factuur federal federale finance finances finanzen firm fiscal flowers fluvial forum fraude freemail fritz gendarme genius gentle google goggle gmails gratuit gratis haribo health helena hello hellos
helen housing impots indeeds indexe indigo internet invoice itself judges justine keytrades kredit kunden ledge ledgers leden leger legere letter letters lieder lijnen link linked luminous lumineux maestros magentas mailbox market
markets martin medical medicate mensen message messages messagerie metal metals meters metres minder mobile mobiles mobiliser mobilier mondial money months moving nation national nations network noodle norten norton note notes nuclear octobre
offices online opening option order orders oranges orient outlooks package paket pakket paradis parcel parents partenaire payment homeoffice itsme postcode online banking coming paying payments pension pensions pensioen pensionen penser people phone picture places plaats please police
postal postbus posten posting prime profil profile profit proximite proxima proximo prize reading recent refund regular release request revolt revue revenu revenus revenues sanitaire santander santandere sanef scarlett secure secured
segment sending senden service services signal signals simple smart socials social solidaire solidaires something spotted starting station steuer steuern store streams street stroom studio support taxes telecom telenor
teleport telephone ticket tickets tiktoks tijden total totale totaal travel triodos twister update verizons verdict versand viking vikings vinted vintage visit visite viseur walking wallet wartung welcome western whatsup windows winter worldwide
zaland zalandos sunday sundays chronique garder gardes gardien gardai ulysse medicate fastweb bordeaux halifaxe nageler argental rabobanken hermann herman bahnen ottos dublin daily donedeals starlings adverts advert sparkassen
nederland ziggy klarnas klarer indiens insider intero interpole europole europa revolute tempo tempos konvent konverter steams tescos argus lloyd evrika mastercar forems foreman actions vattenfal boursier bourse fortune
`)
