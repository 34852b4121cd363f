import type { Rule } from '../rule.ts'

/** Says to be the telephone or internet provider. */
export const relationTelecom: Rule<'relation-telecom'> = {
  code: 'relation-telecom',
  group: 'relation',
  shows: "Says to be the telephone or internet provider.",
  phrases: {
nl: ["(proximus|telenet|orange|voo|scarlet|kpn|ziggo|odido|vodafone|base|lebara|youfone|digi) (klant*|hier|belgië|informeert|mobile|bel*|team|klantendienst|laat|herinnert)", "t-mobile (klant*|hier|belgië|informeert|mobile|bel*|team|klantendienst|laat|herinnert)", "mobile vikings (klant*|hier|belgië|informeert|mobile|bel*|team|klantendienst|laat|herinnert)", "proximus", "telenet", "kpn", "ziggo", "odido", "vodafone", "mobile vikings", "scarlet", "(telecom|provider|operator|telefoonmaatschappij|netwerkprovider|internetprovider) (klant*|hier|dienst|van)?", "mobiele operator (klant*|hier|dienst|van)?", "(uw|je) (mobiele|vaste)? (nummer|abonnement|simkaart|sim|lijn|bundel|internetverbinding) ..4 (loopt|verloopt|vervalt|verlengd|afgesloten|factuur|punten|upgrade)", "(klantendienst|klantenservice) ..3 (telecom|proximus|telenet|orange|kpn|ziggo|odido)"],
fr: ["(proximus|orange|sfr|bouygues|free|voo|base|telenet|scarlet|sosh|mobistar|tango|lycamobile) (mobile|client*|ici|telecom|vous|informe|info|espace|rappel|box|fidélité)", "red by (mobile|client*|ici|telecom|vous|informe|info|espace|rappel|box|fidélité)", "nrj mobile (mobile|client*|ici|telecom|vous|informe|info|espace|rappel|box|fidélité)", "la poste mobile (mobile|client*|ici|telecom|vous|informe|info|espace|rappel|box|fidélité)", "post luxembourg (mobile|client*|ici|telecom|vous|informe|info|espace|rappel|box|fidélité)", "proximus", "sfr", "bouygues telecom", "sosh", "telenet", "lycamobile", "(opérateur|fournisseur) (mobile|télécom|internet|téléphonique)?", "(opérateur|fournisseur) d'accès", "votre (forfait|ligne|abonnement|sim|box|numéro) ..5 (expire|suspendu*|renouvel*|facture|points|résilié|mobile|coupée)", "votre carte sim ..5 (expire|suspendu*|renouvel*|facture|points|résilié|mobile|coupée)", "service client* ..3 (orange|sfr|bouygues|free|proximus|télécom)"],
de: ["(telekom|vodafone|o2|congstar|freenet|mobilcom|klarmobil|magenta|a1|drei|proximus|orange|winsim|blau) (kunde*|hier|info|informiert|mobil|rechnung|kundenservice|team|vertrag)", "1&1 (kunde*|hier|info|informiert|mobil|rechnung|kundenservice|team|vertrag)", "aldi talk (kunde*|hier|info|informiert|mobil|rechnung|kundenservice|team|vertrag)", "lidl connect (kunde*|hier|info|informiert|mobil|rechnung|kundenservice|team|vertrag)", "telekom", "vodafone", "congstar", "aldi talk", "klarmobil", "winsim", "(mobilfunkanbieter|netzbetreiber|telefonanbieter|internetanbieter|mobilfunk|mobilfunkvertrag|anbieter)", "(ihr|ihre|dein) (handyvertrag|tarif|sim|simkarte|rufnummer|mobilfunkvertrag|anschluss|internetanschluss) ..5 (läuft|verlängert|gesperrt|deaktiviert|rechnung|abgeschaltet|prämie|endet)", "(ihr|ihre|dein) sim-karte ..5 (läuft|verlängert|gesperrt|deaktiviert|rechnung|abgeschaltet|prämie|endet)"],
en: ["(vodafone|ee|o2|three|bt|giffgaff|eir|verizon|xfinity|talktalk|lebara|voxi|48|gomo|tmobile) (customer|bill|account|here|team|mobile|loyalty|alert|ireland|rewards|msg|retention|upgrade*)", "virgin media (customer|bill|account|here|team|mobile|loyalty|alert|ireland|rewards|msg|retention|upgrade*)", "sky mobile (customer|bill|account|here|team|mobile|loyalty|alert|ireland|rewards|msg|retention|upgrade*)", "tesco mobile (customer|bill|account|here|team|mobile|loyalty|alert|ireland|rewards|msg|retention|upgrade*)", "at&t (customer|bill|account|here|team|mobile|loyalty|alert|ireland|rewards|msg|retention|upgrade*)", "t-mobile (customer|bill|account|here|team|mobile|loyalty|alert|ireland|rewards|msg|retention|upgrade*)", "vodafone", "virgin media", "giffgaff", "verizon", "xfinity", "talktalk", "sky mobile", "(network|mobile|phone|broadband|internet|service) (provider|operator|carrier)", "your (sim|phone|mobile|line|contract|tariff|plan|number) ..5 (expires|suspended|renewed|upgrade|bill|deactivated|disconnected|expire|points)"],
},
  unless: {
fr: ["free mobile money"],
de: ["drei (tage|uhr|wochen|stunden|kinder|mal|euro|personen|jahre|monate|minuten)"],
en: ["(three|48) (days|hours|weeks|kids|people|of|times|months|hrs|hour|years|minutes|items|more)"],
},
  must: {
nl: ["Proximus: uw factuur staat open", "Uw mobiele abonnement verloopt binnenkort"],
fr: ["Proximus : votre facture est impayée", "Votre forfait mobile expire bientôt"],
de: ["Telekom: Ihre Rechnung ist offen", "Ihr Handyvertrag läuft bald aus"],
en: ["Vodafone: your bill is unpaid", "Your phone contract expires soon"],
},
  mustNot: {
nl: ["Breng je zwemgerief mee.", "De dokter belt u terug."],
fr: ["N'oublie pas ton maillot.", "Le médecin vous rappelle."],
de: ["Denk an die Schwimmsachen.", "Der Arzt ruft zurück."],
en: ["Don't forget your swimming kit.", "The doctor will ring you back."],
},
}
