import type { Rule } from '../rule.ts'

/** An appointment is confirmed, recalled, moved or asked for. */
export const scenarioOrdinaryAppointment: Rule<'scenario-ordinary-appointment'> = {
  code: 'scenario-ordinary-appointment',
  group: 'scenario',
  phrases: {
    nl: [
      '(afspraak|consultatie|afspraken|reservering|reservatie|consult|interventie|beurt|onderhoud|raadpleging|keuring|vaccinatie) ..8 (<date>|<time>|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|bevestigd|herinnering|annuleren|verzetten|verplaatst|om|bij|gepland|wijzigen|tafel)',
      '(herinnering|bevestiging) ..5 (afspraak|consultatie|reservatie|reservering|bezoek)',
      '(verwachten|verwacht|zien) (u|je|jou) ..5 (<date>|<time>|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|om)',
      '(verwachten|verwacht|zien) we u ..5 (<date>|<time>|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|om)',
      '(verwachten|verwacht|zien) we je ..5 (<date>|<time>|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|om)',
      '(technieker|installateur|monteur|loodgieter|technicus) ..6 (komt|langs|tussen|<time>)',
    ],
    fr: [
      '(rdv|consultation|réservation|visite|intervention|entretien|vaccination) ..8 (<date>|<time>|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|confirmé|rappel|annuler|reporter|déplacé|chez|avec|prévu|confirmée|modifier|table)',
      'rendez-vous ..8 (<date>|<time>|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|confirmé|rappel|annuler|reporter|déplacé|chez|avec|prévu|confirmée|modifier|table)',
      'rendez vous ..8 (<date>|<time>|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|confirmé|rappel|annuler|reporter|déplacé|chez|avec|prévu|confirmée|modifier|table)',
      'contrôle technique ..8 (<date>|<time>|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|confirmé|rappel|annuler|reporter|déplacé|chez|avec|prévu|confirmée|modifier|table)',
      '(rappel|confirmation) ..5 (rdv|consultation|réservation|visite)',
      '(rappel|confirmation) ..5 rendez-vous',
      '(attendons|attend|voyons) ..5 (<date>|<time>|lundi|mardi|mercredi|jeudi|vendredi|demain)',
      '(technicien|installateur|plombier|réparateur) ..6 (passera|passe|entre|<time>|viendra)',
    ],
    de: [
      '(termin|behandlung|reservierung|untersuchung|besichtigung|beratungstermin|impftermin|wartung|kontrolltermin|terminerinnerung|sprechstunde) ..8 (<date>|<time>|montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|bestätigt|erinnerung|absagen|verschieben|verschoben|bei|um|am|tisch|vormerken)',
      '(erinnerung|bestätigung) ..5 (termin|reservierung|besuch|impfung)',
      '(erwarten|sehen) (sie|dich|uns) ..5 (<date>|<time>|montag|dienstag|mittwoch|donnerstag|freitag|morgen)',
      '(techniker|monteur|installateur|handwerker|klempner) ..6 (kommt|vorbei|zwischen|<time>)',
    ],
    en: [
      '(appointment|appt|consultation|reservation|booking|visit|checkup|service|vaccination|mot|viewing|table) ..8 (<date>|<time>|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|confirmed|reminder|reschedule|rescheduled|at|booked)',
      '(appointment|appt|consultation|reservation|booking|visit|checkup|service|vaccination|mot|viewing|table) ..8 with dr',
      'check-up ..8 (<date>|<time>|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|confirmed|reminder|reschedule|rescheduled|at|booked)',
      'check-up ..8 with dr',
      '(reminder|confirmation) ..5 (appointment|appt|reservation|booking|visit)',
      'look forward ..5 (<date>|<time>|monday|tuesday|wednesday|thursday|friday|tomorrow)',
      'see you ..5 (<date>|<time>|monday|tuesday|wednesday|thursday|friday|tomorrow)',
      'seeing you ..5 (<date>|<time>|monday|tuesday|wednesday|thursday|friday|tomorrow)',
      'expecting you ..5 (<date>|<time>|monday|tuesday|wednesday|thursday|friday|tomorrow)',
      '(engineer|plumber|technician|installer|fitter|electrician) ..6 (arrive|coming|between|<time>|visit|call)',
    ],
  },
  unless: {
    en: ['customer service at'],
  },
}
