import type { Rule } from '../rule.ts'

/** Threatens with bailiffs, courts, prosecution, arrest or the police. */
export const leverThreatLegal: Rule<'lever-threat-legal'> = {
  code: 'lever-threat-legal',
  group: 'lever',
  shows: "Threatens with bailiffs, courts, prosecution, arrest or the police.",
  phrases: {
nl: ["*deurwaarder", "deurwaarder*", "*deurwaarders", "(dagvaarding|gedagvaard|rechtbank|parket|rechter|rechtszaak|proces*|vervolging|vervolgd|strafrechtelijk*|gerechtelijk*|juridisch*) ..2 (stappen|procedure|actie|vervolg*|geld|invordering|gevolgen|kosten|maatregelen|onderzoek)?", "beslag (leggen|gelegd|op|legging)?", "beslaglegging", "loonbeslag", "inbeslagname", "(arrestatie*|aanhouding*|gearresteerd|aangehouden|arresteren|aanhouden)", "(gevangenis*|celstraf|opgesloten|vastzit*|hechtenis)", "voorlopige hechtenis", "politie (komt|sturen|aan|stuurt|binnenvallen|aangifte)", "aangifte doen (tegen|wegens)", "advocaat ingeschakeld", "dwangbevel", "aanhoudingsbevel", "arrestatiebevel", "klacht (ingediend|neerleggen) tegen (u|je)", "(overgedragen|doorgegeven) aan ..3 (justitie|gerecht|deurwaarder|politie|parket)", "gedwongen invordering"],
fr: ["huissier*", "commissaire* de justice", "(poursuite|poursuites|poursuivi|poursuivie) ..2 (judiciaire*|pénale*|légale*|engagée*|justice)?", "(action|procédure|voie|voies|recouvrement|suites|mesures|dossier) (judiciaire*|légale*|forcé|pénale*|contentieuse)", "(action|procédure|voie|voies|recouvrement|suites|mesures|dossier) en justice", "(tribunal|parquet|procureur|juge|tribunaux|justice|citation)", "saisie (sur|de|immobilière|conservatoire|administrative|attribution)?", "(arrestation|arrêté|arrêtée|interpellé|interpellation|interpellée|prison|détention|incarcération)", "mandat d'arrêt", "garde à vue", "(mandat|mandats) d'arrêt", "(mandat|mandats) d'amener", "(mandat|mandats) de dépôt", "la police (va|viendra|vient|sera) ..2 (venir|chez|informée|domicile)?", "plainte (déposée|sera|contre) (contre|déposée|encontre)?", "plainte à votre (contre|déposée|encontre)?", "mise en demeure", "transmis ..2 (huissier|contentieux|justice|procureur)"],
de: ["gerichtsvollzieher*", "(gericht|gerichtlich*|gerichtsverfahren|mahnbescheid|mahnverfahren|vollstreckung*|zwangsvollstreckung|pfändung|gepfändet|kontopfändung|lohnpfändung|pfänden)", "(rechtliche|juristische|strafrechtliche|gerichtliche) (schritte|konsequenzen|maßnahmen|folgen|verfolgung|verfahren)", "(strafanzeige|anzeige) (erstattet|erstatten|gegen|erstattung)", "(haftbefehl|festnahme|festgenommen|verhaftet|verhaftung|untersuchungshaft|haft|gefängnis|strafverfolgung|strafverfahren|ermittlungsverfahren)", "(staatsanwalt*|staatsanwaltschaft)", "polizei (kommt|schicken|wird|vorbei)", "(anwalt|rechtsanwalt|inkasso*) (eingeschaltet|übergeben|einschalten|beauftragt|übernimmt|verfahren)?", "an (ein|das) (inkasso*|gericht|amtsgericht)"],
en: ["(bailiff|bailiffs|sheriff)", "enforcement agent*", "enforcement officer*", "(court|legal|criminal|enforcement) (action|proceedings|summons|charges|case|consequences|measures|order|prosecution|judgment|judgement|steps|hearing)", "(prosecut*|sued|lawsuit)", "(arrest|arrested|warrant|jail|prison|imprison*|custody|detained|detention)", "arrest warrant", "police (will|are|officers) (come|be|coming|visit|attend|on)", "taken to court", "go to court", "county court", "ccj", "(seize|seizure|repossess*) ..3 (assets|property|goods|of|belongings|vehicle)?", "(passed|referred|handed|transferred) to ..3 (court|police|solicitors|bailiffs|collections|debt|enforcement|prosecutor)", "credit (rating|score|file) (will|may|could) be", "garnish*"],
},
  unless: {
fr: ["arrêté (municipal|préfectoral|royal)"],
en: ["tennis court", "food court"],
},
  must: {
nl: ["Zonder betaling schakelen we een gerechtsdeurwaarder in.", "Er is een aanhoudingsbevel tegen u uitgevaardigd."],
fr: ["Sans paiement, le dossier sera transmis à un huissier de justice.", "Un mandat d'arrêt a été émis contre vous."],
de: ["Ohne Zahlung übergeben wir die Sache dem Gerichtsvollzieher.", "Gegen Sie liegt ein Haftbefehl vor."],
en: ["If unpaid, the case will be passed to bailiffs.", "There is a warrant out for your arrest."],
},
  mustNot: {
nl: ["We verwachten u maandag in de praktijk.", "Zullen we zondag gaan fietsen?"],
fr: ["Nous vous attendons lundi au cabinet.", "On va faire du vélo dimanche ?"],
de: ["Wir erwarten Sie am Montag in der Praxis.", "Fahren wir Sonntag Rad? Ich bring Kuchen mit."],
en: ["We look forward to seeing you on Monday at the surgery.", "Fancy a bike ride on Sunday?"],
},
}
