import type { Rule } from '../rule.ts'

/** Says to be the reader's child, or speaks to the reader as mum or dad. */
export const relationChild: Rule<'relation-child'> = {
  code: 'relation-child',
  group: 'relation',
  phrases: {
    nl: [
      '(hoi|hey|hallo|dag|hai|heej|haai|he|hee|hi|ey|yo|goedemorgen|goedemiddag) (lieve|lief)? (mama|mam|papa|pap|ma|moeke|mams|paps|moeder|vader|mammie|pappie|mamsie|vake|pa|mamaatje)',
      '(mama|mam|papa|pap|mams|paps|pa|ma) (ik|ben|dit|met|mijn|kan|het|kun|mijn|hier|wil|luister|help|alsjeblieft|aub)',
      '(mama|mam|papa|pap|mams|paps) (papa|mama|pap)?',
      '(je|uw|jouw) (dochter|zoon|oudste|jongste|kind|oogappel|dochterlief)',
      '(kusjes|kus|xxx|groetjes|liefs|knuffel) (je|van)? (dochter|zoon|kind|oudste|jongste)',
      '(mama|mam|papa|pap) ..4 (nummer|gsm|telefoon|kapot|dringend|betalen|overmaken)',
    ],
    fr: [
      '(coucou|salut|bonjour|hello|cc|bonsoir|hey|allo) (ma)? (petite|chère)? (maman|papa|mam|pap|mum|mamounette|papounet|mams|daddy)',
      "(coucou|salut|bonjour|hello|cc|bonsoir|hey|allo) (ma)? (petite|chère)? p'pa",
      "(coucou|salut|bonjour|hello|cc|bonsoir|hey|allo) (ma)? (petite|chère)? m'man",
      '(maman|papa) (je|mon|tu|ici|peux|ça|coucou|il|aide|stp|écoute|voici|on|note)',
      "(maman|papa) c'est",
      "(maman|papa) j'ai",
      '(ta|ton|votre) (fille|fils|aîné|aînée|cadet|cadette|grande|enfant)',
      '(ta|ton|votre) petit dernier',
      '(bisous|bises|bisou) (ta|ton|de)? (fille|fils)',
      '(maman|papa) ..4 (numéro|téléphone|portable|cassé|urgent|virement|payer)',
      "c'est (ta|ton) (fille|fils|grand|grande)",
    ],
    de: [
      '(hallo|hi|hey|huhu|moin|servus|na|liebe|halli) (liebe|lieber)? (mama|papa|mami|papi|mutti|vati|mum|mutter|vater|ma|paps|mams|muddi)',
      'guten morgen (liebe|lieber)? (mama|papa|mami|papi|mutti|vati|mum|mutter|vater|ma|paps|mams|muddi)',
      '(mama|papa|mami|mutti|vati|mum|paps) (ich|mein|hier|das|kannst|es|bist|ist|meine|hab|bitte|hast|hilf|hör)',
      '(deine|dein|eure|ihr|ihre) (tochter|sohn|älteste|jüngste|große|kind|kleine|lieblings*)',
      '(kuss|bussi|lg|hdl) (deine|dein) (tochter|sohn|kind)',
      'drück dich (deine|dein) (tochter|sohn|kind)',
      '(mama|papa|mami|mutti) ..4 (nummer|handy|kaputt|dringend|überweisen|telefon)',
      "ich bin's (mama|papa|mutti)",
      '(rat|rate) mal wer',
      '(rat|rate) mal wer hier',
    ],
    en: [
      '(hi|hey|hello|hiya|heya|yo|morning|alright|ok|dear) (dear|lovely)? (mum|mom|dad|mam|mummy|mommy|daddy|mammy|ma|pa|da|pops|mother|father)',
      "(mum|mom|dad|mam|mummy|mommy|daddy|da) (it's|its|i|my|i've|this|can|are|please|i'm|im|is|help|listen|ive|could|u|you)",
      '(your|ur|yr) (daughter|son|eldest|youngest|oldest|kid|child)',
      '(your|ur|yr) favourite child',
      '(your|ur|yr) little girl',
      '(your|ur|yr) favorite child',
      '(your|ur|yr) baby girl',
      '(love|xx|xxx|x) (your|ur)? (daughter|son|eldest|youngest)',
      '(mum|mom|dad|mam) ..4 (number|phone|broke|urgent|transfer|pay|broken|dropped)',
      "it's me (mum|mom|dad|mam|your)",
    ],
  },
}
