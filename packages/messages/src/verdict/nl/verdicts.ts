import type { VerdictWords } from '../shape.ts'

/** Wat we ervan denken. Nooit dat het echt is: alleen dat we niets vonden. */
export const nlVerdicts: VerdictWords['verdicts'] = {
  scam: {
    headline: 'Dit is zeer waarschijnlijk oplichting',
    explanation: 'We zien duidelijke tekenen van oplichting. Hieronder leest u welke.',
    steps: [
      'Antwoord niet, open niets en betaal niet.',
      'Hebt u al betaald of iets doorgegeven? Bel nu uw bank.',
      'Meld het, en verwijder het daarna.',
    ],
    callSteps: [
      'Hang op. U hoeft niets uit te leggen.',
      'Hebt u al betaald of iets doorgegeven? Bel nu uw bank.',
      'Bel niet terug op een nummer dat u van de beller kreeg.',
    ],
  },
  suspicious: {
    headline: 'Let op: dit kan oplichting zijn',
    explanation: 'We zien tekenen van oplichting, maar we zijn er niet zeker van.',
    steps: [
      'Open er niets in, en geef geen codes of kaartgegevens.',
      'Vraag het de organisatie of persoon zelf, op een nummer dat u opzoekt.',
      'Betaal niet voordat u een antwoord hebt.',
    ],
    callSteps: [
      'Hang op, en geef geen codes of kaartgegevens.',
      'Bel de organisatie of persoon zelf, op een nummer dat u opzoekt.',
      'Betaal niet voordat u een antwoord hebt.',
    ],
  },
  unclear: {
    headline: 'We kunnen het niet zeggen',
    explanation: 'We weten te weinig, of de tekenen spreken elkaar tegen.',
    steps: [
      'Wacht voordat u er iets mee doet.',
      'Vraag het de organisatie of persoon zelf, zoals u dat altijd doet.',
      'Toon het aan iemand die u vertrouwt.',
    ],
    callSteps: [
      'Zeg dat u terugbelt, en hang op.',
      'Zoek het nummer zelf op en bel dat.',
      'Praat erover met iemand die u vertrouwt.',
    ],
  },
  'no-signs': {
    headline: 'We vonden geen tekenen van oplichting',
    explanation: 'Dat bewijst niet dat het echt is. We kunnen iets missen.',
    steps: [
      'Had u dit niet verwacht? Kijk het na in de app of op de website die u zelf opent.',
      'Geef nooit een code, pincode of wachtwoord door.',
    ],
    callSteps: [
      'Had u dit telefoontje niet verwacht? Zoek het nummer zelf op en bel terug.',
      'Geef nooit een code, pincode of wachtwoord door.',
    ],
  },
}
