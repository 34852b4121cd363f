import type { Rule } from '../rule.ts'

/** Makes curious: a photo, a video, a message, something found about the reader. */
export const leverCuriosity: Rule<'lever-curiosity'> = {
  code: 'lever-curiosity',
  group: 'lever',
  shows: "Makes curious: a photo, a video, a message, something found about the reader.",
  phrases: {
nl: ["ben jij (dit|dat|het)", "(is|zijn) (jij|jullie|u|je) (dat|dit)? ..2 (foto|video|filmpje)?", "jij (op|in) ..2 (foto|video|filmpje)", "kijk (eens|is|eens|wat) (wat|hier|naar|wie|deze) ..4 (gevonden|vond|foto|video|<link>)?", "(raad|geloof) (eens|nooit) (wie|wat|niet)?", "(raad|geloof) het nooit (wie|wat|niet)?", "(foto|foto's|video|filmpje) van (jou|je|u|jullie) (gevonden|gezien|staat|online|rond)?", "iemand (heeft|heb) ..4 (gepost|foto|video|bericht)", "iemand (heeft|heb) ..4 over jou", "iemand (heeft|heb) ..4 over je", "(iemand|er) ..2 (denkt|vindt|heeft) ..2 (aan|leuk|jou)", "je gelooft nooit", "wie heeft ..2 (profiel|foto) bekeken", "(nieuw|privé|prive|geheim|gemist) (spraakbericht|voicemail|bericht|stembericht|ingesproken)", "niet beluisterd (spraakbericht|voicemail|bericht|stembericht|ingesproken)"],
fr: ["c'est (toi|vous) (sur|dans|la|cette|ça|là)?", "(toi|vous) (sur|dans) (cette|la|une|ce|le) (photo|vidéo|video)", "regarde* ..2 (ce|qui|cette|ça) ..4 (trouvé|photo|vidéo|video|<link>)", "(devine*|devinez) (qui|quoi|ce)", "(photo|photos|vidéo|video|images) de (toi|vous) (trouvée|circule|sur)?", "(photo|photos|vidéo|video|images) de (toi|vous) en ligne", "quelqu'un (a|pense|parle) ..4 (publié|posté|photo|vidéo|message|toi|vous)", "tu ne (vas|devineras) ..2 (croire|jamais)", "qui a (vu|consulté|visité) (ton|votre) profil", "(message|vocal) (vocal|privé|secret)", "(message|vocal) non lu", "(message|vocal) non écouté", "(message|vocal) en attente", "j'ai (trouvé|vu) ..3 (photo|vidéo|video|toi|vous)", "tu as vu (ça|cette)"],
de: ["bist (du|das) (das|du|dies) ..3 (foto|bild|video|hier)?", "du (auf|in) (diesem|dem|einem) (foto|bild|video|clip)", "schau (mal|dir)? ..3 (was|wer|hier|diese*|an) ..4 (gefunden|foto|video|<link>|bild)", "(rate|rat) mal wer", "(foto|fotos|video|bild|bilder) von dir (gefunden|gesehen|online|aufgetaucht)?", "jemand (hat|denkt) ..4 (gepostet|foto|video|dir|veröffentlicht)", "jemand (hat|denkt) ..4 über dich", "das (glaubst|errätst) du (nie|nicht)", "wer (hat|war) ..2 profil (besucht|angesehen)?", "(neue|neuer|private|verpasste|ungehörte) (sprachnachricht|mailbox|voicemail|sprachmitteilung|anruf)", "hab* ..3 von dir gefunden"],
en: ["(is|are) (this|that|it|these) (really)? you (in|on)? (this|that|the)?", "you in (this|that|the) (photo|video|pic|picture|clip)", "(look|check|see) (at)? (what|who|this|these) ..4 (found|photo|video|<link>|pic|saw)", "guess (who|what|guess|believe)", "you'll never (who|what|guess|believe)", "(photo|photos|pics|video|picture|pictures) of you (found|online|going|on|from)?", "(someone|somebody) (posted|shared|uploaded|likes|tagged)", "(someone|somebody) is talking", "(someone|somebody) has been", "(someone|somebody) sent you", "who (viewed|visited|looked) ..3 profile", "(new|private|missed|unheard|secret|unread) voicemail", "(new|private|missed|unheard|secret|unread) voice message", "(new|private|missed|unheard|secret|unread) voice mail", "(new|private|missed|unheard|secret|unread) audio message", "(new|private|missed|unheard|secret|unread) secret message", "found ..3 (photo|video|pic|pics|picture) of you", "have you seen (this|what)"],
},
  must: {
nl: ["Hé ben jij dit op die foto? <3 bit.ly/3xx", "kijk eens wat ik over jou gevonden heb"],
fr: ["C'est toi sur cette photo ? bit.ly/3xx", "regarde ce que j'ai trouvé sur toi"],
de: ["Bist du das auf dem Foto? bit.ly/3xx", "schau mal, was ich über dich gefunden habe"],
en: ["Is this you in the photo? bit.ly/3xx", "look what I found about you"],
},
  mustNot: {
nl: ["De foto's van de klas komen volgende week.", "Kijk je vanavond naar de match?"],
fr: ["Les photos de classe arrivent la semaine prochaine.", "Tu regardes le match ce soir ?"],
de: ["Die Klassenfotos kommen nächste Woche.", "Schaust du heute Abend das Spiel?"],
en: ["Class photos are coming next week.", "Watching the match tonight?"],
},
}
