import type { Rule } from '../rule.ts'

/** Says to be a friend, cousin or acquaintance without a doubt who. */
export const relationFriend: Rule<'relation-friend'> = {
  code: 'relation-friend',
  group: 'relation',
  shows: "Says to be a friend, cousin or acquaintance without a doubt who.",
  phrases: {
nl: ["ben ..2 (vriend|vriendin|maat|kameraad|neef|nicht|buurman|buurvrouw|klasgenoot|broer|zus|nonkel|tante|schoonzus|schoonbroer)", "ben ..2 oud-collega", "ik ben ..2 (vriend|vriendin|maat|kameraad|neef|nicht|buurman|buurvrouw|klasgenoot|broer|zus|nonkel|tante|schoonzus|schoonbroer)", "ik ben ..2 oud-collega", "het is ..2 (vriend|vriendin|maat|kameraad|neef|nicht|buurman|buurvrouw|klasgenoot|broer|zus|nonkel|tante|schoonzus|schoonbroer)", "het is ..2 oud-collega", "dit is ..2 (vriend|vriendin|maat|kameraad|neef|nicht|buurman|buurvrouw|klasgenoot|broer|zus|nonkel|tante|schoonzus|schoonbroer)", "dit is ..2 oud-collega", "(hey|hoi|hallo|dag|yo|he) (maat|vriend|vriendin|gast|makker|neef|nicht|broer|bro|zus|meid|makker|vriend)", "(herken|ken|weet) (je|ge) (me|mij|mijn) (niet|nog|stem|wie)?", "(herken|ken|weet) (je|ge) nog wie (niet|nog|stem|wie)?", "(raad|rade) (eens|maar|keer) (wie|met)", "je (oude)? (vriend|vriendin|neef|nicht|broer|zus|maat|kameraad)", "een (goede|oude) (vriend|vriendin|kennis)"],
fr: ["ici ..2 (ami|amie|copain|copine|pote|cousin|cousine|voisin|voisine|frère|sœur|tonton|tata|oncle|tante|collègue|camarade)", "ici ..2 beau-frère", "c'est ..2 (ami|amie|copain|copine|pote|cousin|cousine|voisin|voisine|frère|sœur|tonton|tata|oncle|tante|collègue|camarade)", "c'est ..2 beau-frère", "je suis ..2 (ami|amie|copain|copine|pote|cousin|cousine|voisin|voisine|frère|sœur|tonton|tata|oncle|tante|collègue|camarade)", "je suis ..2 beau-frère", "(salut|hey|coucou|yo|cc|wesh|hello) (mon|ma)? (pote|ami|amie|frère|frérot|cousin|cousine|gros|poto|copine|bro|mec|vieux|chou)", "tu (me|te) (reconnais|remets|rappelles|souviens) (pas|toujours)?", "tu (me|te) (reconnais|remets|rappelles|souviens) de moi", "devine qui", "devine c'est", "(ton|ta) (vieil|vieille)? (ami|amie|cousin|cousine|pote|frère|soeur|copine)", "(un|une) (vieil|vieille|bon|bonne) (ami|amie|connaissance)"],
de: ["bin ..3 (freund|freundin|kumpel|cousin|cousine|nachbar|nachbarin|bruder|schwester|onkel|tante|neffe|nichte|schwager|schwägerin|schulfreund|bekannter|bekannte)", "ich bin ..3 (freund|freundin|kumpel|cousin|cousine|nachbar|nachbarin|bruder|schwester|onkel|tante|neffe|nichte|schwager|schwägerin|schulfreund|bekannter|bekannte)", "hier ist ..3 (freund|freundin|kumpel|cousin|cousine|nachbar|nachbarin|bruder|schwester|onkel|tante|neffe|nichte|schwager|schwägerin|schulfreund|bekannter|bekannte)", "das ist ..3 (freund|freundin|kumpel|cousin|cousine|nachbar|nachbarin|bruder|schwester|onkel|tante|neffe|nichte|schwager|schwägerin|schulfreund|bekannter|bekannte)", "(hey|hi|hallo|na|yo|servus|moin) (alter|kumpel|bro|digga|freund|süße|bruder|maus)", "(hey|hi|hallo|na|yo|servus|moin) mein freund", "(erkennst|kennst) du (mich|meine|noch) (nicht|noch|mehr|stimme)?", "(rate|rat) mal wer", "(rate|rat) mal wer dran", "(dein|deine) (alter|alte|guter|gute)? (freund|freundin|cousin|cousine|kumpel|bruder|schwester|neffe|nichte)", "(ein|eine) (alter|alte|guter|gute) (freund|freundin|bekannter|bekannte)"],
en: ["(it's|its|i'm|im) ..3 (friend|mate|cousin|neighbour|neighbor|brother|sister|uncle|auntie|aunt|nephew|niece|buddy|pal|classmate)", "(it's|its|i'm|im) ..3 brother in law", "(it's|its|i'm|im) ..3 sister in law", "this is ..3 (friend|mate|cousin|neighbour|neighbor|brother|sister|uncle|auntie|aunt|nephew|niece|buddy|pal|classmate)", "this is ..3 brother in law", "this is ..3 sister in law", "(hey|hi|hello|yo|alright|hiya|sup) (mate|bro|buddy|pal|friend|hun|cuz|dude|bestie|babe|girl|man|lads)", "(do|don't) you (remember|recognise|recognize|know) me", "(do|don't) you (remember|recognise|recognize|know) my voice", "(do|don't) you (remember|recognise|recognize|know) who this", "guess who ('s)?", "guess who this is", "guess who it is", "(your|ur) (old|best|good)? (friend|mate|cousin|brother|sister|bestie|nephew|niece|buddy|pal)", "(an|a) (old|good|close) (friend|mate)"],
},
  must: {
nl: ["Hey maat, herken je me nog? Nieuw nummer", "Dit is je nicht Sarah, ik zit in de problemen"],
fr: ["Salut mon pote, tu me reconnais ? Nouveau numéro", "C'est ta cousine Sarah, j'ai un gros souci"],
de: ["Na Kumpel, erkennst du mich noch? Neue Nummer", "Hier ist deine Cousine Sarah, ich stecke in Schwierigkeiten"],
en: ["Hey mate, do you remember me? New number", "It's your cousin Sarah, I'm in a bit of trouble"],
},
  mustNot: {
nl: ["De loodgieter komt dinsdag.", "U ontvangt uw loonbrief via de app."],
fr: ["Le plombier vient mardi.", "Votre fiche de paie est disponible."],
de: ["Der Klempner kommt Dienstag.", "Ihre Gehaltsabrechnung ist verfügbar."],
en: ["The plumber is coming Tuesday.", "Your payslip is available."],
},
}
