import type { Rule } from '../rule.ts'

/** News from school, nursery or a youth group. */
export const scenarioOrdinarySchool: Rule<'scenario-ordinary-school'> = {
  code: 'scenario-ordinary-school',
  group: 'scenario',
  phrases: {
    nl: [
      '(school|klas|juf|meester|leerkracht|leerlingen|kinderopvang|crèche|opvang|schoolreis|oudercontact|rapport|smartschool|kleuter*|leerling|directie|zwemles|studiedag|opvoeding|scouts|chiro|kamp|sportdag|ouderavond|schoolfoto*|lessen|bosklassen|turnen|parro) ..8 (ouders|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|brengen|mee|meebrengen|uur|kinderen|afwezig|ziek|uitstap|klas|<date>|<time>|gesloten|ophalen|betalen)',
      'facultatieve verlofdag ..8 (ouders|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|brengen|mee|meebrengen|uur|kinderen|afwezig|ziek|uitstap|klas|<date>|<time>|gesloten|ophalen|betalen)',
    ],
    fr: [
      '(école|classe|maîtresse|instituteur|enseignant|élèves|crèche|garderie|bulletin|pronote|maternelle|élève|direction|piscine|scouts|stage|collège|lycée|professeur|cantine|périscolaire|devoirs|kermesse|ent) ..8 (parents|demain|lundi|mardi|mercredi|jeudi|vendredi|apporter|heures|enfants|absent|absente|malade|sortie|classe|<date>|<time>|fermée|récupérer|absence|enfant)',
      'sortie scolaire ..8 (parents|demain|lundi|mardi|mercredi|jeudi|vendredi|apporter|heures|enfants|absent|absente|malade|sortie|classe|<date>|<time>|fermée|récupérer|absence|enfant)',
      'réunion des parents ..8 (parents|demain|lundi|mardi|mercredi|jeudi|vendredi|apporter|heures|enfants|absent|absente|malade|sortie|classe|<date>|<time>|fermée|récupérer|absence|enfant)',
      'journée pédagogique ..8 (parents|demain|lundi|mardi|mercredi|jeudi|vendredi|apporter|heures|enfants|absent|absente|malade|sortie|classe|<date>|<time>|fermée|récupérer|absence|enfant)',
      'fancy-fair ..8 (parents|demain|lundi|mardi|mercredi|jeudi|vendredi|apporter|heures|enfants|absent|absente|malade|sortie|classe|<date>|<time>|fermée|récupérer|absence|enfant)',
      'photo de classe ..8 (parents|demain|lundi|mardi|mercredi|jeudi|vendredi|apporter|heures|enfants|absent|absente|malade|sortie|classe|<date>|<time>|fermée|récupérer|absence|enfant)',
    ],
    de: [
      '(schule|klasse|lehrerin|lehrer|schüler|kita|kindergarten|klassenfahrt|elternabend|zeugnis|grundschule|elternsprechtag|hort|schulleitung|schwimmunterricht|ausflug|klassenlehrerin|unterricht|erzieherin|wandertag|gruppe|ogs|mensa|bastelnachmittag|sportfest|schulhof) ..8 (eltern|morgen|montag|dienstag|mittwoch|donnerstag|freitag|mitbringen|uhr|kinder|krank|fehlt|ausflug|klasse|<date>|<time>|geschlossen|abholen|entfällt|bitte|fällt)',
    ],
    en: [
      '(school|class|teacher|pupils|nursery|creche|crèche|report|primary|principal|swimming|pe|headteacher|pta|homework|lunch|pickup|kindergarten|grade|playgroup|inset|scouts|preschool|student|students|assembly) ..8 (parents|tomorrow|monday|tuesday|wednesday|thursday|friday|bring|children|absent|sick|trip|class|<date>|<time>|closed|collect|absence|child|packed|closure)',
      'school trip ..8 (parents|tomorrow|monday|tuesday|wednesday|thursday|friday|bring|children|absent|sick|trip|class|<date>|<time>|closed|collect|absence|child|packed|closure)',
      'parents evening ..8 (parents|tomorrow|monday|tuesday|wednesday|thursday|friday|bring|children|absent|sick|trip|class|<date>|<time>|closed|collect|absence|child|packed|closure)',
      'after school ..8 (parents|tomorrow|monday|tuesday|wednesday|thursday|friday|bring|children|absent|sick|trip|class|<date>|<time>|closed|collect|absence|child|packed|closure)',
      'training day ..8 (parents|tomorrow|monday|tuesday|wednesday|thursday|friday|bring|children|absent|sick|trip|class|<date>|<time>|closed|collect|absence|child|packed|closure)',
    ],
  },
  unless: {
    en: ['class action', 'class licence'],
  },
}
