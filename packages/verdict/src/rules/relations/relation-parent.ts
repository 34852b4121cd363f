import type { Rule } from '../rule.ts'

/** Says to be the reader's mother or father. */
export const relationParent: Rule<'relation-parent'> = {
  code: 'relation-parent',
  group: 'relation',
  shows: "Says to be the reader's mother or father.",
  phrases: {
nl: ["(met|ben|hier) (je|jouw|uw)? (mama|papa|moeder|vader|mam|pap|moeke|pa|ma) (hier)?", "dit is (je|jouw|uw)? (mama|papa|moeder|vader|mam|pap|moeke|pa|ma) (hier)?", "hier is (je|jouw|uw)? (mama|papa|moeder|vader|mam|pap|moeke|pa|ma) (hier)?", "ik ben (je|jouw|uw)? (mama|papa|moeder|vader|mam|pap|moeke|pa|ma) (hier)?", "het is (je|jouw|uw)? (mama|papa|moeder|vader|mam|pap|moeke|pa|ma) (hier)?", "(mama|papa|mam|pap) hier", "(kus|groetjes|kusjes|liefs|groeten|xx) (van)? (mama|papa|mam|pap|pa|ma|moeder|vader|mams|paps)", "(dag|hoi|hey|hallo|lieve|liefste) (zoon|dochter|jongen|schat|schatje|kind|meisje|zoontje|zoonlief|lieverd|kinderen) ..4 (mama|papa|nummer|gsm|telefoon)"],
fr: ["(ici|voici) (maman|papa)", "(ici|voici) ta mère", "(ici|voici) ton père", "(ici|voici) ta maman", "(ici|voici) ton papa", "c'est (maman|papa)", "c'est ta mère", "c'est ton père", "c'est ta maman", "c'est ton papa", "(bisous|bises|bisou|bizz|biz) (de)? (maman|papa|mam)", "gros bisous (de)? (maman|papa|mam)", "je t'embrasse (de)? (maman|papa|mam)", "(coucou|bonjour|salut|hello) (ma|mon) (fille|fils|chéri|chérie|grand|grande|puce|loulou) ..4 (numéro|téléphone|maman|papa|portable)", "(coucou|bonjour|salut|hello) (ma|mon) (fille|fils|chéri|chérie|grand|grande|puce|loulou) ..4 c'est", "(maman|papa) ici"],
de: ["(hier|ist) (deine|dein|die|der)? (mama|papa|mutter|vater|mutti|vati|mami|papi) (hier)?", "hier ist (deine|dein|die|der)? (mama|papa|mutter|vater|mutti|vati|mami|papi) (hier)?", "ich bin's (deine|dein|die|der)? (mama|papa|mutter|vater|mutti|vati|mami|papi) (hier)?", "das ist (deine|dein|die|der)? (mama|papa|mutter|vater|mutti|vati|mami|papi) (hier)?", "hier schreibt (deine|dein|die|der)? (mama|papa|mutter|vater|mutti|vati|mami|papi) (hier)?", "(mama|papa|mutti) hier", "(kuss|bussi|lg|grüße|gruß|küsschen|hdl) (von)? (deine|dein)? (mama|papa|mutti|vati|mutter|vater|mami|papi)", "liebe grüße (von)? (deine|dein)? (mama|papa|mutti|vati|mutter|vater|mami|papi)", "(hallo|hi|hey|huhu|mein|meine) (mein|meine)? (sohn|schatz|tochter|große|großer|kind|maus|spatz|junge) ..4 (mama|papa|nummer|handy)"],
en: ["(it's|its) (your)? (mum|mom|dad|mam|mother|father|mummy|daddy|mommy)", "(it's|its) (your)? old man", "this is (your)? (mum|mom|dad|mam|mother|father|mummy|daddy|mommy)", "this is (your)? old man", "here is (your)? (mum|mom|dad|mam|mother|father|mummy|daddy|mommy)", "here is (your)? old man", "(mum|mom|dad|mam) here", "(love|xx|xxx|x|kisses) (from)? (mum|mom|dad|mam|mummy|daddy)", "lots of love (from)? (mum|mom|dad|mam|mummy|daddy)", "(hi|hey|hello|hiya) (son|darling|love|sweetheart|pet|honey|sweetie|kiddo|hun) ..4 (mum|mom|dad|number|phone|mam)"],
},
  must: {
nl: ["Dag schat, dit is mijn nieuw nummer. Kus mama", "Hoi jongen, papa hier, mijn gsm is kapot"],
fr: ["Coucou ma fille, c'est maman, voici mon nouveau numéro", "Mon téléphone est tombé en panne. Bisous papa"],
de: ["Hallo Schatz, hier ist Mama, das ist meine neue Nummer", "Mein Handy ist kaputt. Kuss Papa"],
en: ["Hi love, it's mum, this is my new number", "My phone died. Love dad"],
},
  mustNot: {
nl: ["Kan je straks brood meebrengen?", "Breng uw kind ten laatste om 8u25."],
fr: ["Tu peux prendre du pain en rentrant ?", "Amenez votre enfant avant 8h25."],
de: ["Kannst du Brot mitbringen?", "Bringen Sie Ihr Kind bis 8:25 Uhr."],
en: ["Can you get bread on the way home?", "Please bring your child by 8.25."],
},
}
