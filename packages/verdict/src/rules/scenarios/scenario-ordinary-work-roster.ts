import type { Rule } from '../rule.ts'

/** Shifts, rosters, leave and other news between employer and staff. */
export const scenarioOrdinaryWorkRoster: Rule<'scenario-ordinary-work-roster'> = {
  code: 'scenario-ordinary-work-roster',
  group: 'scenario',
  phrases: {
    nl: [
      '(shift|rooster|uurrooster|dienst|vroege|late|ploeg|werkrooster|nachtdienst|planning|weekplanning|vroegdienst|uren|verlof|loonbrief|teamoverleg|werf|prikklok|contract|ploegleider|verlofaanvraag) ..8 (morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|uur|overnemen|wisselen|ruilen|<time>|<date>|start|begint|goedgekeurd|ingevuld|invallen|week|inspringen|vergadering)',
      'late dienst ..8 (morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|uur|overnemen|wisselen|ruilen|<time>|<date>|start|begint|goedgekeurd|ingevuld|invallen|week|inspringen|vergadering)',
      '(kan|kun|wil) (iemand|je) ..5 (invallen|overnemen|werken|inspringen|ruilen)',
      '(kan|kun|wil) er iemand ..5 (invallen|overnemen|werken|inspringen|ruilen)',
    ],
    fr: [
      '(shift|horaire|planning|équipe|poste|roulement|matin|soir|congé|congés|pointage|pause|chantier|contrat|vacation) ..8 (demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|remplacer|échanger|<time>|commence|validé|accepté|semaine|signé|reprendre)',
      'service du ..8 (demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|remplacer|échanger|<time>|commence|validé|accepté|semaine|signé|reprendre)',
      'service de ..8 (demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|remplacer|échanger|<time>|commence|validé|accepté|semaine|signé|reprendre)',
      'garde de nuit ..8 (demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|remplacer|échanger|<time>|commence|validé|accepté|semaine|signé|reprendre)',
      'fiche de paie ..8 (demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|remplacer|échanger|<time>|commence|validé|accepté|semaine|signé|reprendre)',
      "réunion d'équipe ..8 (demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|remplacer|échanger|<time>|commence|validé|accepté|semaine|signé|reprendre)",
      "mission d'intérim ..8 (demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|remplacer|échanger|<time>|commence|validé|accepté|semaine|signé|reprendre)",
      '(tu|vous) (peut|peux|pouvez) ..5 (remplacer|travailler|dépanner|échanger|reprendre)',
      '(tu|vous) (peut|peux|pouvez) ..5 prendre mon',
      "quelqu'un (peut|peux|pouvez) ..5 (remplacer|travailler|dépanner|échanger|reprendre)",
      "quelqu'un (peut|peux|pouvez) ..5 prendre mon",
    ],
    de: [
      '(schicht|dienstplan|frühschicht|spätschicht|nachtschicht|dienst|schichtplan|frühdienst|spätdienst|urlaub|urlaubsantrag|lohnabrechnung|teammeeting|teambesprechung|baustelle|vertrag|arbeitsbeginn|nachtdienst|einsatz|springer) ..8 (morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|uhr|übernehmen|tauschen|<time>|<date>|beginnt|genehmigt|einspringen|woche|besetzt|startet)',
      '(kann|könnte|kannst) (jemand|du|wer) ..5 (einspringen|übernehmen|tauschen|arbeiten|vertreten)',
    ],
    en: [
      '(shift|roster|rota|schedule|early|payslip|timesheet|overtime|pto|standup|handover|site|cover) ..8 (tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|swap|cover|<time>|<date>|starts|approved|week|start|available|submit)',
      'night shift ..8 (tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|swap|cover|<time>|<date>|starts|approved|week|start|available|submit)',
      'late shift ..8 (tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|swap|cover|<time>|<date>|starts|approved|week|start|available|submit)',
      'annual leave ..8 (tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|swap|cover|<time>|<date>|starts|approved|week|start|available|submit)',
      'team meeting ..8 (tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|swap|cover|<time>|<date>|starts|approved|week|start|available|submit)',
      '(can|could|would) (anyone|you|somebody|someone) ..5 (cover|swap|work)',
      '(can|could|would) (anyone|you|somebody|someone) ..5 take my',
      '(can|could|would) (anyone|you|somebody|someone) ..5 fill in',
    ],
  },
  unless: {
    nl: ['openbare dienst', 'fraudedienst', 'klantendienst'],
    fr: ['votre horaire de livraison', 'service client', '(ce|demain|hier) (matin|soir)'],
    de: ['kundendienst', 'sicherheitsdienst', 'handyvertrag'],
    en: ['delivery schedule'],
  },
}
