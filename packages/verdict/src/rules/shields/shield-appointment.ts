/**
 * Confirms or recalls an appointment or a reservation.
 */
import type { Rule } from '../rule.ts'

/** Confirms or recalls an appointment or a reservation. */
export const shieldAppointment: Rule<'shield-appointment'> = {
  code: 'shield-appointment',
  group: 'shield',
  shows: 'Confirms or recalls an appointment or a reservation.',
  phrases: {
    nl: [
      '(afspraak|afspraken|consultatie|reservatie|reservering|onderzoek|controleafspraak|behandeling|intake|raadpleging|keuring|vaccinatie|spreekuur) ..9 (<date>|<time>|<number>|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|overmorgen|u|uur|om|volgende|bevestigd|verplaatst|gepland|bij|geannuleerd|vandaag)',
      '(herinnering|bevestiging|bevestigen) ..4 (afspraak|reservatie|reservering|consultatie|bezoek|tafel)',
      '(verwachten|verwelkomen) ..4 (u|je|jullie) ..5 (om|op|morgen|vandaag|<date>|<time>)',
      '(tafel|kamer) ..3 voor ..8 (personen|bevestigd|gereserveerd|<time>|om)',
      '(kom|komt|komen|langs) ..6 (monteur|technieker|installateur|loodgieter|techniekers)',
      '(monteur|technieker|installateur|loodgieter) ..7 (komt|langs|morgen|tussen|om|<time>|<date>|is)',
      '(verhinderd|verzetten|annuleren|wijzigen) ..5 (afspraak|verwittig|bel|uur|24u|reservatie|tijdig)',
      '(niet|geen) (komen|aanwezig) ..5 (verwittig|bel|laat|annuleer)',
      'tot (dan|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag)',
      '(nuchter|sobere|badhanddoek)',
    ],
    fr: [
      "rendez vous ..9 aujourd'hui",
      'rendez vous ..9 (<date>|<time>|<number>|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|confirmé|confirmée|à|prévu|prévue|avec|chez|déplacé|reporté|annulé|h)',
      "(rdv|consultation|réservation|examen|visite|contrôle|intervention|séance|passage|vaccination) ..9 aujourd'hui",
      '(rdv|consultation|réservation|examen|visite|contrôle|intervention|séance|passage|vaccination) ..9 (<date>|<time>|<number>|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|confirmé|confirmée|à|prévu|prévue|avec|chez|déplacé|reporté|annulé|h)',
      '(rappel|confirmation|confirmons|rappelons) ..5 rendez-vous',
      '(rappel|confirmation|confirmons|rappelons) ..5 (rdv|réservation|consultation|visite|séance|table)',
      "(attendons|accueillons|attend|attendu) ..5 aujourd'hui",
      '(attendons|accueillons|attend|attendu) ..5 (demain|à|le|lundi|<date>|<time>)',
      '(table|chambre) ..3 pour ..8 (personnes|confirmée|réservée|<time>|pers)',
      '(technicien|plombier|installateur|réparateur|chauffagiste) ..7 (passe|passera|demain|entre|viendra|à|<time>|<date>|arrive|prévu)',
      '(empêchement|empêché|reporter|annuler|décaler|déplacer) ..6 rendez-vous',
      '(empêchement|empêché|reporter|annuler|décaler|déplacer) ..6 (rdv|prévenir|appelez|réservation|prévenez|heures|48h|24h)',
      'à (demain|lundi|mardi|mercredi|jeudi|vendredi|samedi)',
      'à jeun',
    ],
    de: [
      '(termin|termine|reservierung|untersuchung|behandlung|sprechstunde|buchung|terminerinnerung|impftermin|kontrolltermin|terminbestätigung|vorsorge|beratungstermin) ..9 (<date>|<time>|<number>|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|uhr|bestätigt|verschoben|bei|um|am|heute|abgesagt)',
      '(erinnerung|bestätigung|erinnern|bestätigen) ..4 ihren termin',
      '(erinnerung|bestätigung|erinnern|bestätigen) ..4 (termin|reservierung|buchung|besuch|tisch)',
      '(erwarten|begrüßen|freuen) ..4 (sie|dich|euch|uns) ..5 (um|am|morgen|heute|<date>|<time>)',
      '(tisch|zimmer) ..3 für ..8 (personen|bestätigt|reserviert|<time>|um|uhr)',
      '(techniker|monteur|installateur|handwerker|klempner|kollege) ..7 (kommt|morgen|zwischen|um|<time>|<date>|vorbei|uhr)',
      '(verhindert|absagen|verschieben|stornieren|verlegen) ..6 (termin|bescheid|rufen|stunden|reservierung|rechtzeitig|bitte)',
      'bis (dann|morgen|montag|dienstag|mittwoch|donnerstag|freitag)',
      'nüchtern',
      'terminerinnerung',
    ],
    en: [
      'check-up ..9 (<date>|<time>|<number>|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|confirmed|with|at|on|moved|cancelled|rescheduled|am|pm|today)',
      '(appointment|appt|reservation|booking|visit|consultation|checkup|viewing|examination|scan|interview|screening|vaccination|session) ..9 (<date>|<time>|<number>|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|confirmed|with|at|on|moved|cancelled|rescheduled|am|pm|today)',
      '(reminder|confirm|confirmation|confirming|remind) ..5 (appointment|appt|reservation|booking|visit|table|consultation)',
      'see you ..5 (at|on|tomorrow|<date>|<time>|monday|tuesday|wednesday|thursday|friday|then|soon)',
      'expecting you ..5 (at|on|tomorrow|<date>|<time>|monday|tuesday|wednesday|thursday|friday|then|soon)',
      'look forward to seeing you ..5 (at|on|tomorrow|<date>|<time>|monday|tuesday|wednesday|thursday|friday|then|soon)',
      'looking forward ..5 (at|on|tomorrow|<date>|<time>|monday|tuesday|wednesday|thursday|friday|then|soon)',
      '(table|room) ..3 for ..8 (people|confirmed|booked|<time>|guests|at|pm)',
      '(engineer|technician|plumber|electrician|fitter|installer|tradesman) ..7 (arrive|arriving|tomorrow|between|at|<time>|<date>|visit|will|coming|due|way)',
      'unable to attend ..6 let us',
      'unable to attend ..6 (appointment|appt|call|hours|notice|text|booking|it|24|reply)',
      'cant make ..6 let us',
      'cant make ..6 (appointment|appt|call|hours|notice|text|booking|it|24|reply)',
      '(cancel|reschedule|rearrange) ..6 let us',
      '(cancel|reschedule|rearrange) ..6 (appointment|appt|call|hours|notice|text|booking|it|24|reply)',
      'please (arrive|bring)',
      'fast from',
      'nil by mouth',
      'fasting',
    ],
  },
  unless: {
    fr: ['rendez vous sur'],
    de: ['(liefertermin|zustelltermin)'],
    en: ['delivery appointment', 'redelivery'],
  },
  must: {
    nl: [
      'Herinnering: uw afspraak bij dokter Maes is op 12/03 om 14u20.',
      'De technieker komt morgen langs tussen 8 en 12 uur.',
    ],
    fr: [
      'Rappel : votre rendez-vous chez le docteur Maes est le 12/03 à 14h20.',
      'Le technicien passera demain entre 8 et 12 h.',
    ],
    de: [
      'Erinnerung: Ihr Termin bei Dr. Maes ist am 12.03. um 14:20 Uhr.',
      'Der Techniker kommt morgen zwischen 8 und 12 Uhr.',
    ],
    en: [
      'Reminder: your appointment with Dr Maes is on 12/03 at 2.20pm.',
      'The engineer will visit tomorrow between 8 and 12.',
    ],
  },
  mustNot: {
    nl: ['Klik hier om uw rekening vandaag nog vrij te geven.', 'mama ik heb een nieuw nummer'],
    fr: ["Cliquez ici pour débloquer votre compte aujourd'hui.", "maman j'ai un nouveau numéro"],
    de: [
      'Klicken Sie hier, um Ihr Konto heute noch freizuschalten.',
      'mama ich hab ne neue nummer',
    ],
    en: ['Click here to unlock your account today.', 'mum I have a new number'],
  },
}
