import type { Rule } from '../rule.ts'

/** Somebody known says this is their new number, to be saved. */
export const scenarioNewNumber: Rule<'scenario-new-number'> = {
  code: 'scenario-new-number',
  group: 'scenario',
  shows: "Somebody known says this is their new number, to be saved.",
  phrases: {
nl: ["(nieuw|nieuwe|ander|tijdelijk|tijdelijke|dit) (telefoonnummer|nummer|06|gsmnummer|whatsappnummer)", "(nieuw|nieuwe|ander|tijdelijk|tijdelijke|dit) gsm-nummer", "(nieuw|nieuwe|ander|tijdelijk|tijdelijke|dit) mobiele nummer", "(nieuw|nieuwe|ander|tijdelijk|tijdelijke|dit) whatsapp nummer", "(nieuw|nieuwe|ander|tijdelijk|tijdelijke|dit) 06-nummer", "(mijn|m'n) (nieuwe|nieuw) (telefoon|gsm|nummer|nr|toestel|mobiel|simkaart|sim)", "(sla|bewaar|zet|noteer|save|voeg) ..5 (nummer|nr|op|contacten)", "nieuw ..3 (nr|nummer) (van)? (mij|mama|papa)?", "dit is ..3 (nr|nummer) (van)? (mij|mama|papa)?", "(nummer|nr) (veranderd|gewijzigd|gewisseld|aangepast)", "veranderd van (nummer|gsm|provider|telefoon)", "(app|stuur|bel|bericht|whatsapp|schrijf) ..4 hierop", "(app|stuur|bel|bericht|whatsapp|schrijf) ..4 op dit nummer", "(app|stuur|bel|bericht|whatsapp|schrijf) ..4 via dit nummer", "(app|stuur|bel|bericht|whatsapp|schrijf) ..4 dit nr", "(app|stuur|bel|bericht|whatsapp|schrijf) ..4 hier op", "(app|stuur|bel|bericht|whatsapp|schrijf) ..4 op mijn nieuwe", "(nieuwe|andere) sim"],
fr: ["(nouveau|nouvel|autre|mon) (numéro|num|numero|tel|contact) (maintenant|provisoire|temporaire|perso)?", "(nouveau|nouvel|autre|mon) (numéro|num|numero|tel|contact) de téléphone", "(changé|change|changer|changement) (de|mon)? (numéro|num|téléphone|portable|opérateur|tel|numero)", "(changé|change|changer|changement) (de|mon)? carte sim", "(enregistre|note|garde|sauvegarde|ajoute|supprime|efface) ..4 (numéro|num|contact|numero)", "(enregistre|note|garde|sauvegarde|ajoute|supprime|efface) ..4 l'ancien", "(enregistre|note|garde|sauvegarde|ajoute|supprime|efface) ..4 celui-ci", "(numéro|num) (provisoire|temporaire)", "(numéro|num) a changé", "(écris|réponds|contacte|appelle|envoie|ajoute|écrire|joindre) ..5 (ici|whatsapp)", "(écris|réponds|contacte|appelle|envoie|ajoute|écrire|joindre) ..5 ce numéro", "(écris|réponds|contacte|appelle|envoie|ajoute|écrire|joindre) ..5 sur ce", "(écris|réponds|contacte|appelle|envoie|ajoute|écrire|joindre) ..5 nouveau numéro", "(écris|réponds|contacte|appelle|envoie|ajoute|écrire|joindre) ..5 celui-ci", "(voici|voilà) mon (nouveau)? (numéro|num|numero)", "c'est mon (nouveau)? (numéro|num|numero)", "nouvelle (carte)? sim"],
de: ["(neue|neuen|andere|neues) (nummer|handynummer|rufnummer|telefonnummer|handy|nr|sim|simkarte)", "(neue|neuen|andere|neues) whatsapp nummer", "(neue|neuen|andere|neues) whatsapp-nummer", "(nummer|handynummer|handy|sim) (gewechselt|geändert|neu|wechseln)", "(speicher|speichere|speichern|merk|notier|lösch|einspeichern|abspeichern) ..4 (nummer|nr|ein|ab|alte|hier)", "(schreib|antworte|melde|ruf|schick) ..4 (hier|whatsapp)", "(schreib|antworte|melde|ruf|schick) ..4 dieser nummer", "(schreib|antworte|melde|ruf|schick) ..4 diese nummer", "(schreib|antworte|melde|ruf|schick) ..4 auf dieser", "das ist (meine|mein) (neue|neues|neu|aktuelle)", "hier ist (meine|mein) (neue|neues|neu|aktuelle)", "ist jetzt (meine|mein) (neue|neues|neu|aktuelle)", "(vorübergehende|vorläufige|temporäre) (nummer|handynummer)"],
en: ["(new|different|temporary|another|temp) (number|num|no|mobile|cell|phone|sim|handset|whatsapp|digits)", "(new|different|temporary|another|temp) phone number", "(changed|changing|switched|switching|lost) (my)? (number|phone|numbers|network|provider|sim)", "(changed|changing|switched|switching|lost) (my)? sim card", "(save|add|keep|store|delete) ..4 (number|num|contact|no)", "(save|add|keep|store|delete) ..4 old one", "(text|message|whatsapp|msg|reach|reply|contact|call) (me)? ..3 whatsapp", "(text|message|whatsapp|msg|reach|reply|contact|call) (me)? ..3 this number", "(text|message|whatsapp|msg|reach|reply|contact|call) (me)? ..3 on this", "(text|message|whatsapp|msg|reach|reply|contact|call) (me)? ..3 on here", "(text|message|whatsapp|msg|reach|reply|contact|call) (me)? ..3 this one", "(text|message|whatsapp|msg|reach|reply|contact|call) (me)? ..3 new number", "(number|num|phone) changed", "(number|num|phone) has changed", "(number|num|phone) is new"],
},
  unless: {
nl: ["onze praktijk", "ons kantoor", "ons secretariaat", "onze dienst", "slaap*"],
fr: ["numéro de (suivi|dossier|commande|client|tva)"],
en: ["reference number", "order number", "tracking number", "new phone (from|deals)", "new phone for just", "new phone on us"],
},
  must: {
nl: ["Hoi mam, dit is mijn nieuwe nummer, sla je het op?", "Ik ben veranderd van nummer, je kan me hierop bereiken"],
fr: ["Coucou maman, c'est mon nouveau numéro, enregistre-le", "J'ai changé de téléphone, écris-moi sur ce numéro"],
de: ["Hallo Mama, das ist meine neue Nummer, speicher sie bitte ein", "Ich hab ein neues Handy, schreib mir auf WhatsApp"],
en: ["Hi mum, this is my new number, can you save it", "I've changed my phone, text me on this number"],
},
  mustNot: {
nl: ["Uw pakje wordt vandaag bezorgd.", "Mama ik ben vergeten mijn zwemzak mee te nemen."],
fr: ["Votre colis sera livré aujourd'hui.", "Maman j'ai oublié mon sac de piscine."],
de: ["Ihr Paket wird heute zugestellt.", "Mama ich hab meinen Schwimmbeutel vergessen."],
en: ["Your parcel will be delivered today.", "Mum I forgot my swimming bag."],
},
}
