import type { Rule } from '../rule.ts'

/** The old number no longer works and can be removed. */
export const scenarioOldNumberOff: Rule<'scenario-old-number-off'> = {
  code: 'scenario-old-number-off',
  group: 'scenario',
  phrases: {
    nl: [
      '(oud|oude|vorige|ander|andere) (nummer|nr|telefoon|gsm|simkaart|06|toestel) ..6 (verwijder*|wissen|weg|werkt|buiten|niet|wegdoen|vergeet|blokkeer*|gebruik|bereikbaar|afgesloten|stuk)?',
      '(oud|oude|vorige|ander|andere) gsm-nummer ..6 (verwijder*|wissen|weg|werkt|buiten|niet|wegdoen|vergeet|blokkeer*|gebruik|bereikbaar|afgesloten|stuk)?',
      '(verwijder|wis|vergeet|delete|blokkeer|gooi) ..3 (oude|vorige|andere) ..2 (nummer|nr|weg)?',
      'niet meer ..3 (oude|vorige) (nummer|nr|gsm)',
      'niet langer ..3 (oude|vorige) (nummer|nr|gsm)',
      'op (het|mijn)? oude nummer',
    ],
    fr: [
      '(ancien|ancienne|vieux|autre) (numéro|num|téléphone|portable|tel|sim|gsm|numero|puce) ..6 (supprim*|efface*|marche|fonctionne|plus|hors|oublie|bloqu*|désactiv*)?',
      '(supprime*|efface*|oublie|bloque) ..3 (ancien|vieux|autre) (numéro|num|contact|numero)?',
      "l'ancien (ne|est)",
      "l'ancien n'est",
    ],
    de: [
      '(alte|alten|altes|vorherige|bisherige|andere) (nummer|handynummer|handy|telefon|sim|nr|rufnummer) ..6 (lösch*|weg|geht|nicht|funktioniert|vergiss|kannst|erreichbar|entfern*|gesperrt|kaputt)?',
      '(lösch|lösche|vergiss|entferne) ..3 (alte|alten) ..1 (nummer|nr)?',
      'unter der alten nummer',
    ],
    en: [
      "(old|previous|other|former) (number|phone|mobile|sim|num|no|cell|one) ..6 (delete*|remove*|doesn't|not|dead|gone|off|disconnected|longer|forget|broken|out)?",
      '(delete|remove|forget|bin) ..3 (old|other|previous) (number|one|num|contact)?',
      'get rid ..3 (old|other|previous) (number|one|num|contact)?',
      'on the old (number|one)',
    ],
  },
  unless: {
    en: ['old one (is|was|back)', 'the other one', 'other one'],
  },
}
