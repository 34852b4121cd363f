import type { VerdictWords } from '../shape.ts'

/** Was wir davon halten. Nie, dass es echt ist: nur, dass wir nichts gefunden haben. */
export const deVerdicts: VerdictWords['verdicts'] = {
  scam: {
    headline: 'Das ist sehr wahrscheinlich Betrug',
    explanation: 'Wir sehen deutliche Zeichen von Betrug. Welche, lesen Sie weiter unten.',
    steps: [
      'Antworten Sie nicht, öffnen Sie nichts und bezahlen Sie nichts.',
      'Haben Sie schon bezahlt oder etwas weitergegeben? Rufen Sie jetzt Ihre Bank an.',
      'Melden Sie es, und löschen Sie es danach.',
    ],
    callSteps: [
      'Legen Sie auf. Sie müssen nichts erklären.',
      'Haben Sie schon bezahlt oder etwas weitergegeben? Rufen Sie jetzt Ihre Bank an.',
      'Rufen Sie nicht unter einer Nummer zurück, die man Ihnen gegeben hat.',
    ],
  },
  suspicious: {
    headline: 'Vorsicht: Das kann Betrug sein',
    explanation: 'Wir sehen Zeichen von Betrug, aber es steht nicht fest.',
    steps: [
      'Öffnen Sie nichts darin, und geben Sie keine Codes oder Kartendaten an.',
      'Fragen Sie selbst nach, unter einer Nummer, die Sie heraussuchen.',
      'Bezahlen Sie nicht, bevor Sie eine Antwort haben.',
    ],
    callSteps: [
      'Legen Sie auf, und geben Sie keine Codes oder Kartendaten an.',
      'Rufen Sie selbst an, unter einer Nummer, die Sie heraussuchen.',
      'Bezahlen Sie nicht, bevor Sie eine Antwort haben.',
    ],
  },
  unclear: {
    headline: 'Das können wir nicht sagen',
    explanation: 'Es gibt zu wenig Anhaltspunkte, oder sie widersprechen sich.',
    steps: [
      'Warten Sie, bevor Sie etwas damit tun.',
      'Fragen Sie selbst nach, auf dem Weg, den Sie immer nehmen.',
      'Zeigen Sie es jemandem, dem Sie vertrauen.',
    ],
    callSteps: [
      'Sagen Sie, dass Sie zurückrufen, und legen Sie auf.',
      'Suchen Sie die Nummer selbst heraus und rufen Sie dort an.',
      'Sprechen Sie mit jemandem, dem Sie vertrauen.',
    ],
  },
  'no-signs': {
    headline: 'Wir haben keine Zeichen von Betrug gefunden',
    explanation: 'Das beweist nicht, dass es echt ist. Wir können etwas übersehen.',
    steps: [
      'Kommt es unerwartet? Prüfen Sie es in der App oder auf der Website, die Sie selbst öffnen.',
      'Geben Sie nie einen Code, eine PIN oder ein Passwort weiter.',
    ],
    callSteps: [
      'Kam der Anruf unerwartet? Suchen Sie die Nummer selbst heraus und rufen Sie zurück.',
      'Geben Sie nie einen Code, eine PIN oder ein Passwort weiter.',
    ],
  },
}
