import type { Rule } from '../rule.ts'

/** After the wrong number: apology, but it must be fate, let us be friends. */
export const scenarioWrongNumberFollowUp: Rule<'scenario-wrong-number-follow-up'> = {
  code: 'scenario-wrong-number-follow-up',
  group: 'scenario',
  phrases: {
    nl: [
      '(verkeerd|verkeerde|fout|foute) (nummer|persoon|contact) ..8 (excuses|sorry|vriend*|aardig|leuk|kennis|beleefd|lot|vriendelijk|stoor)?',
      '(sorry|excuses|excuseer) ..8 (verkeerd|verkeerde|fout|vergist|gestoord|assistent*|vergissing)',
      '(assistent*|secretaresse|secretaris) ..6 (verkeerd|foute|fout|nummer)',
      '(misschien|kunnen|zullen|laten) ..3 (we|wij) ..3 (vrienden|bevriend) (worden|zijn)?',
      '(lot|toeval|voorbestemd|noodlot) ..6 (ontmoet*|elkaar|gebracht|kennis|leren)?',
      'waar (kom|komt|woon|woont) (je|u|jij) ..2 (vandaan|jij|u)?',
      'hoe heet ..3 (ik)? (woon|kom|uit)',
      'mijn naam is ..3 (ik)? (woon|kom|uit)',
      'ik heet ..3 (ik)? (woon|kom|uit)',
    ],
    fr: [
      '(trompé|trompée|erreur|mauvais|faux) ..2 (numéro|personne|contact|destinataire)? ..8 (excuse*|désolé*|ami*|gentil*|destin|ravi*|connaissance|poli*|dérang*)',
      '(désolé|désolée|excuse*|pardon) ..8 (trompé|trompée|erreur|mauvais|dérangé|assistant*|confondu|confondue)',
      '(assistant*|secrétaire) ..6 (mauvais|erreur|trompé*|numéro)',
      '(pourrait|pourrions|peut|pouvons|devenir|devenons) ..4 (amis|ami|amie|discuter)',
      '(pourrait|pourrions|peut|pouvons|devenir|devenons) ..4 faire connaissance',
      'peut-être ..4 (amis|ami|amie|discuter)',
      'peut-être ..4 faire connaissance',
      '(destin|hasard|coïncidence|signe) ..6 (rencontr*|réuni|connaissance|rapproch*)?',
      "d'où (êtes|es|viens|venez) (vous|tu)",
    ],
    de: [
      '(falsche|falschen|verkehrte) (nummer|kontakt|person) ..8 (entschuldig*|sorry|freund*|nett|schicksal|kennen*|höflich|störung)?',
      '(sorry|entschuldig*|verzeihung) ..8 (falsche|verwechselt|verwählt|gestört|assistent*|irrtum|falschen|vertippt)',
      'tut mir leid ..8 (falsche|verwechselt|verwählt|gestört|assistent*|irrtum|falschen|vertippt)',
      '(assistent*|sekretär*) ..6 (falsche|falschen|nummer|verwechselt)',
      '(vielleicht|könnten|können|lass|wollen) ..4 (freunde|befreundet|kennenlernen|freundschaft)',
      '(schicksal|zufall|fügung) ..6 (zusammen*|getroffen|kennen*|begegn*)?',
      '(woher|wo) (kommst|kommen|wohnst|bist) (du|sie) ..1 (her)?',
    ],
    en: [
      'wrong (number|person|contact) ..8 (sorry|apolog*|friend*|kind|nice|fate|polite|bother*)?',
      '(sorry|apologies|apologize|apologise) ..8 (wrong|mistake|mixed|assistant|bother*|disturb*|mistook|dialled|typed)',
      '(assistant|secretary) ..6 (wrong|mistake|number|mixed)',
      "(maybe|could|can|let's|perhaps|would) ..4 friends",
      "(maybe|could|can|let's|perhaps|would) ..4 be friends",
      "(maybe|could|can|let's|perhaps|would) ..4 get to know",
      "(maybe|could|can|let's|perhaps|would) ..4 make friends",
      '(fate|destiny|coincidence|serendipity) ..6 (met|brought|meet|together|connect*)?',
      "god's plan ..6 (met|brought|meet|together|connect*)?",
      'where (are|do|r) (you|u) ..1 (from|live|based)',
    ],
  },
  unless: {
    fr: ['erreur de (code|saisie|paiement)'],
  },
}
