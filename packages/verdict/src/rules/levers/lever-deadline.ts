import type { Rule } from '../rule.ts'

/** Sets a short time after which something bad follows or a chance is lost. */
export const leverDeadline: Rule<'lever-deadline'> = {
  code: 'lever-deadline',
  group: 'lever',
  shows: "Sets a short time after which something bad follows or a chance is lost.",
  phrases: {
nl: ["(binnen|in) (de)? (komende|volgende)? (<number>|24|48|72|twaalf|12|twee|drie|enkele|een) (uur|uren|werkdag*|dag|dagen|minuten|minuut|24h|48h)", "binnen (24u|48u|24h|48h|12u|72u|2u)", "(binnen|over) (<time>|<date>)", "(voor|tegen|voor|vóór) (middernacht|vanavond|morgen|vandaag|einde|morgenochtend)", "(uiterlijk|uiterste) (op|voor|tegen|vandaag|vanavond|morgen|<date>|<time>)?", "ten laatste (op|voor|tegen|vandaag|vanavond|morgen|<date>|<time>)?", "ten laatste (op|voor|vandaag|morgen|vanavond|<date>|<time>)", "(voor|vóór) (<date>|<time>)", "(verloopt|vervalt|vervallen|verlopen|eindigt|stopt) (over|op|om|vandaag|morgen|binnen|vanavond|binnenkort|<date>)", "(nog|slechts) (<number>|een|twee|paar|enkele) (uur|uren|dagen|dag|minuten)", "(anders|zoniet) ..6 (vandaag|morgen|vanavond|middernacht)", "zo niet ..6 (vandaag|morgen|vanavond|middernacht)", "vandaag (nog|voor|ten)", "deze termijn", "(einde|eind) van de dag", "laatste dag"],
fr: ["(sous|dans) (les|un)? (délai)? (de)? (prochaines)? (<number>|24|48|72|24h|48h|72h|12h|deux|quelques) (heures|heure|jours|jour|h|ouvrables|ouvrés|minutes)?", "d'ici (les|un)? (délai)? (de)? (prochaines)? (<number>|24|48|72|24h|48h|72h|12h|deux|quelques) (heures|heure|jours|jour|h|ouvrables|ouvrés|minutes)?", "sous (24h|48h|72h|12h)", "dans (24h|48h|72h)", "d'ici (24h|48h|72h)", "avant (le|ce|la|demain|minuit|midi|<date>|<time>|aujourd) (soir|fin|<date>|<number>|minuit|hui)?", "au plus tard (le|ce|demain|<date>|minuit|<number>)?", "jusqu'au (le|ce|demain|<date>|minuit|<number>)?", "jusqu'à (le|ce|demain|<date>|minuit|<number>)?", "(expire|expirera|expirent|expireront|arrive) (à|dans|le|demain|ce|aujourd|bientôt|sous|échéance|<date>)", "prend fin (à|dans|le|demain|ce|aujourd|bientôt|sous|échéance|<date>)", "encore (<number>|quelques|un|deux) (heures|jours|h|heure|jour|minutes)", "plus que (<number>|quelques|un|deux) (heures|jours|h|heure|jour|minutes)", "passé ce délai", "au delà de ce délai", "dernier (jour|délai)", "d'ici (demain|minuit)", "d'ici ce soir", "d'ici la fin", "(faute|défaut) de (réponse|règlement|paiement|régularisation) (sous|avant|dans)"],
de: ["(innerhalb|binnen) (von|der)? (nächsten)? (<number>|24|48|72|zwei|drei|weniger) (stunden|stunde|tagen|tage|werktagen|h|std|minuten)", "binnen (24h|48h)", "in (den)? (nächsten)? (<number>|24|48|wenigen) (stunden|minuten|h)", "(bis|spätestens) (heute|morgen|zum|mitternacht|<date>|<time>|spätestens) (abend|früh|mittag|<date>|<number>|um)?", "bis zum (heute|morgen|zum|mitternacht|<date>|<time>|spätestens) (abend|früh|mittag|<date>|<number>|um)?", "bis spätestens (heute|morgen|zum|mitternacht|<date>|<time>|spätestens) (abend|früh|mittag|<date>|<number>|um)?", "spätestens (am|bis|heute|morgen|<date>)", "vor (mitternacht|heute|<date>)", "(läuft|laufen|endet|verfällt|verfallen|erlischt|verlieren) ..4 (ab|heute|morgen|bald|stunden|<date>)", "noch (<number>|wenige|zwei|drei|ein) (stunden|tage|tag|minuten|stunde|std)", "nach ablauf (dieser|der) frist", "fristgerecht*", "(letzter|letzte) (tag|frist)", "ansonsten ..5 (heute|morgen)"],
en: ["(within|in) (the)? (next)? (<number>|24|48|72|24hrs|48hrs|two|three|few|an) (hours|hour|hrs|hr|h|days|working|business|minutes|mins)", "within (24hrs|48hrs|24h|48h)", "(before|by|until|till) (midnight|tonight|noon|tomorrow|today|<date>|<time>|close|end|monday|friday|5pm|6pm|<number>) (of|pm|am)?", "no later than", "(expires|expire|expiring|ends|lapses|closes|deadline) (in|on|at|today|tomorrow|tonight|soon|is|by|within|<date>)", "(only|just) (<number>|24|48|a|few) (hours|hour|hrs|days|minutes|mins) (left|remaining|to)?", "you have (<number>|24|48|a|few) (hours|hour|hrs|days|minutes|mins) (left|remaining|to)?", "after (this|that) (time|date|period|deadline)", "end of (the)? (day|business|today)", "failure to ..4 (within|by|before)", "today only", "last day"],
},
  must: {
nl: ["U hebt dit binnen 24 uur te bevestigen.", "Uw spaarpunten vervallen morgen."],
fr: ["Vous avez 24h pour confirmer, passé ce délai le compte sera fermé.", "Vos points expirent demain."],
de: ["Bestätigen Sie Ihre Daten innerhalb von 24 Stunden.", "Ihre Punkte verfallen morgen."],
en: ["Confirm your details within 24 hours.", "Your points expire tomorrow."],
},
  mustNot: {
nl: ["Ik kom rond twaalf uur langs.", "Bedankt voor je hulp gisteren."],
fr: ["Je passe vers midi si ça te va.", "Merci pour ton aide hier soir."],
de: ["Ich komme gegen Mittag vorbei.", "Danke für deine Hilfe gestern."],
en: ["I'll pop round at lunch if that's ok.", "Thanks for helping out yesterday."],
},
}
