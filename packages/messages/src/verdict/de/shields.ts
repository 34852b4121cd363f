import type { ShieldWords } from '../shape.ts'

/** Was dafür spricht. Kriminelle können alles nachmachen, und wo es zählt, sagt der Satz das auch. */
export const deShields: ShieldWords = {
  'shield-appointment':
    'Es geht um einen Termin. Solche Erinnerungen sind üblich. Haben Sie diesen Termin ausgemacht?',
  'shield-arrangement':
    'Es wird etwas Alltägliches abgesprochen. So schreiben Menschen, die sich kennen.',
  'shield-bill-usual':
    'Eine Rechnung wird angekündigt, die auf dem üblichen Weg bezahlt wird. Prüfen Sie sie in Ihrem Konto.',
  'shield-check-yourself':
    'Da steht, dass Sie selbst nachsehen können, in der App oder auf der Website. Falsche Nachrichten sagen das selten.',
  'shield-code-delivery':
    'Sie bekommen einen Code. Haben Sie gerade einen angefordert? Dann ist das normal. Geben Sie ihn nie weiter.',
  'shield-delivery-status':
    'Es steht nur da, wo ein Paket ist. Echte Nachrichten von Paketdiensten sehen so aus.',
  'shield-in-app':
    'Sie werden auf Ihre App oder Ihr Konto verwiesen. Dort können Sie nachsehen, ohne diese Nachricht.',
  'shield-never-share':
    'Sie werden gewarnt, Codes nie weiterzugeben. Das tun echte Nachrichten, aber auch falsche.',
  'shield-nothing-to-do':
    'Da steht, dass Sie nichts tun müssen. Kriminelle wollen fast immer etwas von Ihnen.',
  'shield-office':
    'Sie werden an ein Büro oder einen Schalter verwiesen. Dort können Sie hingehen und fragen.',
  'shield-opt-out':
    'Es steht da, wie Sie solche Nachrichten abbestellen. Echte Werbung tut das, aber man kann es nachmachen.',
  'shield-service-talk':
    'Es klingt wie ein normaler Anruf, etwa wegen einer Reparatur oder Lieferung. Haben Sie ihn erwartet?',
  'shield-small-talk':
    'Es ist eine alltägliche Plauderei. Kennen Sie die Person? Dann ist daran nichts seltsam.',
  'shield-verify-call':
    'Man lässt Sie auflegen und nachprüfen. Echte Anrufe tun das. Tun Sie es, mit einer Nummer, die Sie selbst suchen.',
}
