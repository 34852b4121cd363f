import type { Rule } from '../rule.ts'

/** Says to be a colleague, human resources, payroll or the IT desk. */
export const relationColleagueHr: Rule<'relation-colleague-hr'> = {
  code: 'relation-colleague-hr',
  group: 'relation',
  shows: "Says to be a colleague, human resources, payroll or the IT desk.",
  phrases: {
nl: ["(hr|personeelsdienst|loonadministratie|payroll|salarisadministratie|personeelszaken|loondienst)", "human resources", "sociaal secretariaat", "p&o", "(it|ict) (dienst|afdeling|helpdesk|support|servicedesk|team|beheer)", "(helpdesk|servicedesk) (van|ict|it|hier)?", "(je|uw) (collega|teamleider|ploegbaas|leidinggevende|planner|consulent)", "(interim|uitzendkantoor|interimkantoor|uitzendbureau)", "collega (van|uit|bij)"],
fr: ["(rh|drh)", "ressources humaines", "service du personnel", "service paie", "service rh", "secrétariat social", "gestionnaire de paie", "service comptabilité", "service comptable", "la compta", "(service|support|helpdesk|équipe|département|assistance) (informatique|it|dsi)", "helpdesk", "(votre|ton) (collègue|responsable|manager|gestionnaire|planificateur|consultant)", "(votre|ton) chef d'équipe", "(agence|boîte) intérim", "(agence|boîte) d'intérim"],
de: ["(hr|personalabteilung|lohnbuchhaltung|personalbüro|gehaltsabrechnung|lohnabrechnung|buchhaltung|personalwesen|entgeltabrechnung)", "human resources", "it (abteilung|support|helpdesk|service|team|hotline)", "(helpdesk|edv)", "it-abteilung", "edv-abteilung", "(dein|deine|ihr|ihre) (kollege|kollegin|teamleiter|teamleiterin|schichtleiter|vorarbeiter|disponent|vorgesetzte)", "(zeitarbeitsfirma|personaldienstleister|zeitarbeit)"],
en: ["(hr|payroll|personnel)", "human resources", "people team", "accounts department", "accounts payable", "hr department", "it (department|support|helpdesk|desk|service|team)", "(helpdesk|servicedesk)", "help desk", "service desk", "your (colleague|supervisor|coworker|teammate|consultant)", "your team leader", "your line manager", "your co-worker", "your shift manager", "temp agency", "staffing agency", "employment agency", "recruitment team"],
},
  must: {
nl: ["Bericht van HR: je loongegevens moeten vernieuwd worden", "Met de helpdesk van de IT-dienst, uw wachtwoord vervalt"],
fr: ["Message des RH : vos coordonnées de paie doivent être renouvelées", "Ici le support informatique, votre mot de passe expire"],
de: ["Nachricht der Personalabteilung: Ihre Gehaltsdaten müssen erneuert werden", "Hier ist der IT-Support, Ihr Passwort läuft ab"],
en: ["Message from HR: your payroll details must be renewed", "This is the IT support desk, your password expires"],
},
  mustNot: {
nl: ["Mama, ik ben om 5 uur thuis.", "Uw pakje is geleverd."],
fr: ["Maman, je rentre à 17h.", "Votre colis est livré."],
de: ["Mama, ich bin um 5 zu Hause.", "Ihr Paket wurde zugestellt."],
en: ["Mum I'll be home at 5.", "Your parcel was delivered."],
},
}
