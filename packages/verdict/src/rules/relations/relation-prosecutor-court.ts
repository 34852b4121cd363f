import type { Rule } from '../rule.ts'

/** Says to be a prosecutor, a court, a ministry of justice or a bailiff. */
export const relationProsecutorCourt: Rule<'relation-prosecutor-court'> = {
  code: 'relation-prosecutor-court',
  group: 'relation',
  shows: "Says to be a prosecutor, a court, a ministry of justice or a bailiff.",
  phrases: {
nl: ["(parket|procureur|rechtbank|griffie|gerecht|onderzoeksrechter|hof|cjib) (van|bij|te|heeft|zal|de|inzake|deelt|roept)", "openbaar ministerie (van|bij|te|heeft|zal|de|inzake|deelt|roept)", "het om (van|bij|te|heeft|zal|de|inzake|deelt|roept)", "officier van justitie (van|bij|te|heeft|zal|de|inzake|deelt|roept)", "ministerie van justitie (van|bij|te|heeft|zal|de|inzake|deelt|roept)", "fod justitie (van|bij|te|heeft|zal|de|inzake|deelt|roept)", "centraal justitieel (van|bij|te|heeft|zal|de|inzake|deelt|roept)", "(gerechtsdeurwaarder|deurwaarder|deurwaarderskantoor|gerechtsdeurwaarders|deurwaarders)", "(procureur|onderzoeksrechter|aanklager|griffier|substituut)", "officier van justitie", "procureur des konings", "u (wordt|bent|werd) (gedagvaard|opgeroepen|verdachte|aangeklaagd)"],
fr: ["(procureur|parquet|tribunal|greffe|juge|cour|magistrat) (de|du|d'|a|va|vous|judiciaire|près|fédéral)", "(procureur|parquet|tribunal|greffe|juge|cour|magistrat) d'instruction", "ministère de la justice (de|du|d'|a|va|vous|judiciaire|près|fédéral)", "ministère de la justice d'instruction", "spf justice (de|du|d'|a|va|vous|judiciaire|près|fédéral)", "spf justice d'instruction", "(huissier|huissiers)", "commissaire de justice", "étude d'huissier", "office d'huissier", "commissaires de justice", "(procureur|procureure|substitut|magistrat|greffier)", "juge d'instruction", "vous êtes (cité|convoqué|poursuivi|assigné|convoquée)", "vous êtes mis en cause", "vous êtes mis en examen", "vous avez été (cité|convoqué|poursuivi|assigné|convoquée)", "vous avez été mis en cause", "vous avez été mis en examen"],
de: ["(staatsanwaltschaft|staatsanwalt|staatsanwältin|amtsgericht|landgericht|gericht|justizministerium|justiz|justizbehörde|oberstaatsanwalt|justizkasse|generalstaatsanwaltschaft|mahngericht)", "(gerichtsvollzieher|gerichtsvollzieherin|obergerichtsvollzieher|gerichtskasse|exekutor|bezirksgericht)", "sie (wurden|werden|sind) (vorgeladen|angeklagt|beschuldigt*|geladen)"],
en: ["(prosecutor|magistrates)", "public prosecutor", "prosecutor's office", "crown prosecution", "district attorney", "attorney general", "high court", "county court", "department of justice", "ministry of justice", "court clerk", "court officer", "district court", "clerk of court", "superior court", "county clerk", "(bailiff|bailiffs)", "enforcement agent", "enforcement officer", "high court enforcement", "sheriff officer", "process server", "debt enforcement", "you are (summoned|charged|indicted|subpoenaed)", "you have been (summoned|charged|indicted|subpoenaed)"],
},
  must: {
nl: ["Bericht van het parket: u wordt gedagvaard", "Deurwaarderskantoor Maes: betaal uw schuld"],
fr: ["Message du parquet : vous êtes convoqué", "Étude d'huissier Maes : réglez votre dette"],
de: ["Hier ist die Staatsanwaltschaft, Sie werden vorgeladen", "Gerichtsvollzieher Maes: Begleichen Sie Ihre Schuld"],
en: ["Message from the public prosecutor: you have been summoned", "Bailiffs Marsh & Co: settle your debt"],
},
  mustNot: {
nl: ["De tandarts heeft een plaats vrij.", "Je fiets is hersteld."],
fr: ["Le dentiste a une place libre.", "Ton vélo est réparé."],
de: ["Der Zahnarzt hat einen Termin frei.", "Dein Fahrrad ist repariert."],
en: ["The dentist has a slot free.", "Your bike is fixed."],
},
}
