import type { Rule } from '../rule.ts'

/** Promises profit, returns or passive income. */
export const leverProfit: Rule<'lever-profit'> = {
  code: 'lever-profit',
  group: 'lever',
  shows: "Promises profit, returns or passive income.",
  phrases: {
nl: ["(gegarandeerd*|hoog|hoge|mooi|vast|stabiel|dagelijks|dagelijkse|wekelijks|passief) (rendement|rendementen|winst|winsten|inkomen|inkomsten|opbrengst|verdiensten)", "(rendement|winst|opbrengst) (van|tot|per|<percent>|gegarandeerd|gemaakt)", "(verdubbel*|verdriedubbel*|vertienvoudig*) ..4 (geld|inleg|inzet|investering|kapitaal|spaargeld|inkomen)?", "financiële vrijheid", "financieel vrij", "financieel onafhankelijk", "passief inkomen", "(handels|trading|koop|crypto) (signalen|signaal|tips|robot|bot|platform)", "(tradingsignalen|handelssignalen|beurstips|aandelentips|tradingbot)", "(verdien*|winst|verdiend) ..5 (bitcoin|crypto|goud|aandelen|beleggen|beleggingen|trading|usdt|forex)", "(beleg*|investeer*|investering*|inleg) ..6 (winst|rendement|verdien*|<percent>|groeit|verdubbel*|uitbetal*)", "zonder risico", "risicoloos", "<percent> (rendement|winst|rente)", "<percent> per dag", "<percent> per maand", "mijn (oom|tante|mentor|analist) ..8 (bitcoin|crypto|goud|beleg*|beurs|trading)"],
fr: ["(rendement*|gain|gains|profit|profits|bénéfice*|revenu|revenus|intérêt|intérêts) (garanti|garantis|élevé|élevés|quotidien|quotidiens|passif|passifs|journalier*|mensuel*|stables|rapide*|exceptionnel*)", "(rendement*|gain|gains|profit|profits|bénéfice*|revenu|revenus|intérêt|intérêts) par jour", "(rendement*|gain|gains|profit|profits|bénéfice*|revenu|revenus|intérêt|intérêts) sans risque", "(rendement|profit|gain|bénéfice) (de|jusqu|par) ..2 <percent>", "(doubler|doublez|double|tripler|multiplier|multipliez|fructifier) ..5 (argent|capital|mise|investissement|économies|épargne|placement)", "liberté financière", "indépendance financière", "revenus passifs", "revenu passif", "(signaux|signal|robot|plateforme|groupe) (de)? (trading|boursiers|bourse|crypto*|achat)", "(investi*|investissement|trading|bitcoin|crypto*|bourse|placement|forex|or) ..6 (gagn*|profit*|rendement*|bénéfice*|rapport*|<percent>)", "(gagn*|gains|profits) ..6 (bitcoin|crypto*|bourse|trading|investissement*|usdt|forex)", "sans risque", "<percent> net", "<percent> de rendement", "<percent> par mois", "<percent> par jour", "<percent> d'intérêt"],
de: ["(garantierte*|hohe|hoher|sichere|tägliche*|feste|stabile|passive*|attraktive) (rendite|renditen|gewinn|gewinne|einkommen|einnahmen|erträge|ertrag|zinsen|einkünfte)", "(rendite|gewinn|gewinne|profit|ertrag) (von|bis|pro|täglich|<percent>)", "(verdoppel*|verdreifach*|vervielfach*|vermehr*) ..4 (geld|einsatz|kapital|einzahlung|investition|erspartes|vermögen)", "finanzielle freiheit", "finanziell frei", "finanziell unabhängig", "passives einkommen", "(handelssignal*|tradingsignal*|börsentipp*|aktientipp*|handelsplattform|handelsroboter|kaufsignal*)", "trading bot", "(verdien*|gewinn*|profit*) ..6 (bitcoin|krypto*|gold|aktien|börse|trading|anlage*|usdt|forex|investi*)", "(investi*|anlegen|angelegt|anlage|einzahlung|krypto*|trading|bitcoin) ..6 (gewinn*|rendite|verdien*|profit*|<percent>|verdoppel*|ausgezahlt)", "ohne risiko", "risikofrei*", "risikolos*", "<percent> (rendite|gewinn|zinsen|monatlich|täglich)", "<percent> pro monat", "<percent> pro tag"],
en: ["(guaranteed|high|daily|weekly|monthly|steady|huge|stable|passive|consistent|fixed) (return|returns|profit|profits|income|gains|yield|roi|earnings)", "(return|returns|profit|profits|gains|yield|roi) (of|up|per|every|on|daily|<percent>)", "(double|doubled|triple|tripled|grow|multiply) ..3 (money|investment|deposit|capital|savings|income)", "financial freedom", "financially free", "passive income", "(trading|stock|crypto|buy|forex) (signal|signals|tips|bot|robot|platform|picks|group)", "(earn*|profit*|made|making|gains) ..6 (bitcoin|crypto*|gold|stocks|trading|investing|investment*|usdt|forex)", "(invest*|deposit|trading|bitcoin|crypto*) ..6 (profit*|returns|earn*|<percent>|doubled|gains|payout*)", "risk free", "no risk", "<percent> (return|returns|profit|monthly|daily|weekly)", "<percent> per month", "<percent> per day", "<percent> a month"],
},
  unless: {
fr: ["carte de crédit", "sans risque de"],
de: ["gewinnspiel*", "deutsche bahn gewinn*"],
},
  must: {
nl: ["Gegarandeerd rendement van 12% per maand, zonder risico.", "Ik verdien wat bij met crypto, ik kan het je leren"],
fr: ["Rendement garanti de 12% par mois, sans risque.", "Je gagne bien ma vie avec le trading crypto, je peux t'apprendre"],
de: ["Garantierte Rendite von 12 % im Monat, ohne Risiko.", "Ich verdiene gut mit Krypto, ich kann es dir beibringen"],
en: ["Guaranteed returns of 12% a month, no risk.", "I make good profit from crypto trading, I could teach you"],
},
  mustNot: {
nl: ["We gaan zaterdag naar de markt.", "Uw jaarlijkse fiscale fiche staat klaar."],
fr: ["On va au marché samedi.", "Votre attestation fiscale est disponible."],
de: ["Wir gehen Samstag auf den Markt.", "Ihre Steuerbescheinigung liegt bereit."],
en: ["We're off to the market on Saturday.", "Your tax certificate is ready."],
},
}
