/**
 * Asks to go on in another app or on another number: WhatsApp, Telegram, Signal, add me.
 */
import type { Rule } from '../rule.ts'

/** Asks to go on in another app or on another number: WhatsApp, Telegram, Signal, add me. */
export const askMoveApp: Rule<'ask-move-app'> = {
  code: 'ask-move-app',
  group: 'ask',
  phrases: {
    nl: [
      '(whatsapp|telegram|signal|line|viber|wechat|skype|messenger|snapchat|discord|hangouts|zangi|app|insta|instagram|kik) ..5 (verder|praten|contact|toevoegen|voeg|stuur|bericht|kletsen|chatten|bereiken|bereik|voegen|schrijf|meld)',
      '(verder|voeg|stuur|contacteer|schrijf|praat|chat|bericht|app|meld|bereik|bereikbaar|babbelen|kletsen|toevoegen|doorpraten|gesprek|voortzetten|join|neem) ..6 (whatsapp|telegram|signal|viber|wechat|skype|messenger|snapchat|discord|hangouts|zangi|wa|wapp)',
      '(voeg|app|contacteer|bericht) (me|mij) ..4 op de app',
      '(voeg|app|contacteer|bericht) (me|mij) ..4 (toe|<phone>|via|op)',
      '(heb|hebt|gebruik|gebruikt|zit|heeft) ..3 (whatsapp|telegram|signal|line|wechat|skype|viber)',
      '(via|op|naar|over) mijn persoonlijke nummer',
      '(via|op|naar|over) mijn privénummer',
      '(via|op|naar|over) mijn privé',
      '(via|op|naar|over) (whatsapp|telegram|signal|line|viber|wechat|skype|hangouts|zangi)',
      '(mijn|andere|nieuwe|ander) ..3 (nummer|06) ..6 (app|appen|whatsapp|bericht|stuur|berichtje|sms|toevoegen)',
      '(stuur|sms|app|whatsapp|bericht|schrijf) ..6 (dit|nieuw|nieuwe|ander|mijn|volgende) ..2 (nummer|06|<phone>)',
      '(word|wordt|lid|sluit|kom|neem) ..5 (groep|telegramgroep|whatsappgroep|kanaal|appgroep)',
      'wa.me',
    ],
    fr: [
      '(whatsapp|telegram|signal|line|viber|wechat|skype|messenger|snapchat|snap|discord|hangouts|insta|zangi|whats|wa) ..5 (continuer|parler|discuter|ajoute|ajoutez|écris|écrivez|envoie|envoyez|contacte|contactez|échanger|message|rejoindre|poursuivre|moi)',
      '(continuer|continuons|parler|parle|ajoute|ajoutez|ecris|écrivez|envoie|envoyez|contacte|contactez|discuter|discutons|rejoins|rejoignez|joindre|passer|passons|message|poursuivre|échanger|rejoindre|répondre) ..7 (whatsapp|telegram|signal|viber|wechat|skype|messenger|snapchat|snap|discord|hangouts|whats|watsapp|whatsap|zangi|wa)',
      '(ajoute|ajoutez|contacte|contactez|écris|écrivez|rejoins) (moi|nous|mon|le|ce) ..5 (whatsapp|telegram|<phone>|numéro|signal|appli|ici|là)',
      "t'as (tu|vous)? ..3 (whatsapp|telegram|signal|line|wechat|skype|viber)",
      '(as|avez|utilises|utilisez) (tu|vous)? ..3 (whatsapp|telegram|signal|line|wechat|skype|viber)',
      '(sur|via|par) (whatsapp|telegram|signal|line|viber|wechat|skype|hangouts|whatsap|zangi)',
      '(envoie|envoyez|écris|ecris|message|réponds|texto|sms) ..6 (nouveau|autre|mon|ce|suivant) ..2 (numéro|num|<phone>)',
      '(rejoins|rejoignez|rejoindre|intégrer|intègre) ..5 (groupe|canal|communauté)',
    ],
    de: [
      '(whatsapp|telegram|signal|line|viber|wechat|skype|messenger|snapchat|discord|hangouts|insta|zangi|threema) ..5 (weiter|schreiben|reden|hinzufügen|füge|schreib|melde|kontaktieren|erreichen|chatten|nachricht|unterhalten|melden|anschreiben|fortsetzen)',
      '(weiter|füge|schreib|schreibe|schreiben|kontaktiere|kontaktieren|reden|chatten|melde|melden|nachricht|schick|schicken|erreichst|unterhalten|hinzufügen|wechseln|weiterreden|weiterschreiben|beitreten|sende|antworte) ..7 (whatsapp|telegram|signal|viber|wechat|skype|messenger|snapchat|discord|hangouts|whatsap|whats|zangi|wa)',
      '(füge|fügen|adde|add|kontaktiere|schreib) (mich|mir|sie|uns) ..5 (hinzu|<phone>|telegram|whatsapp|dort|da)',
      '(hast|haben|nutzt|nutzen|benutzt) (du|sie)? ..3 (whatsapp|telegram|signal|line|wechat|skype|viber)',
      '(auf|über|per|via|bei|in) (whatsapp|telegram|signal|line|viber|wechat|skype|hangouts|whatsap|zangi)',
      '(schreib|schick|schreibe|sende|melde|nachricht|antworte|sms) ..6 (neue|neuen|andere|meine|diese|folgende) ..2 (nummer|nr|<phone>|handynummer)',
      '(tritt|treten|komm|kommen) ..5 telegram-gruppe',
      '(tritt|treten|komm|kommen) ..5 (gruppe|kanal)',
    ],
    en: [
      'google chat ..5 (continue|talk|chat|add|text|message|contact|reach|move|join|me|msg)',
      '(whatsapp|telegram|signal|line|viber|wechat|skype|messenger|snapchat|snap|discord|hangouts|insta|zangi|wa) ..5 (continue|talk|chat|add|text|message|contact|reach|move|join|me|msg)',
      '(continue|talk|chat|add|text|message|contact|reach|move|switch|join|msg|speak|connect|hmu|write|find|send) ..6 google chat',
      '(continue|talk|chat|add|text|message|contact|reach|move|switch|join|msg|speak|connect|hmu|write|find|send) ..6 (whatsapp|telegram|signal|viber|wechat|skype|messenger|snapchat|discord|hangouts|whatsap|zangi|watsapp)',
      '(add|message|text|contact|msg|whatsapp|reach) (me|us|my|him|her) ..6 new number',
      '(add|message|text|contact|msg|whatsapp|reach) (me|us|my|him|her) ..6 (<phone>|there|here|whatsapp|telegram|on)',
      '(do|have|use|got) (you|u) ..3 (whatsapp|telegram|signal|line|wechat|skype|viber|snap)',
      '(on|via|over|through|to) (whatsapp|telegram|signal|viber|wechat|skype|hangouts|whatsap|zangi)',
      '(text|message|send|whatsapp|reply|write|msg|save) ..5 (new|other|this|my|following|private|personal) ..2 (number|phone|cell|<phone>)',
      '(join|joining) ..5 telegram group',
      '(join|joining) ..5 (group|channel|community)',
    ],
  },
  unless: {
    nl: ['(klantendienst|klantenservice|chatbot|webcare)'],
    fr: ['service client', 'conseillers sont', 'chatbot'],
    de: ['(kundenservice|chatbot|kundendienst)'],
    en: ['customer service', 'care team', 'chatbot'],
  },
}
