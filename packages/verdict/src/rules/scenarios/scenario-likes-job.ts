import type { Rule } from '../rule.ts'

/** Easy pay for likes, reviews, ratings or small online tasks. */
export const scenarioLikesJob: Rule<'scenario-likes-job'> = {
  code: 'scenario-likes-job',
  group: 'scenario',
  phrases: {
    nl: [
      "(like|likes|liken|video's|videos|reviews|review|recensies|beoordeling*|hotels|taken|taak|taakjes|opdrachten|volgen|abonneren|apps|producten) ..8 (verdien*|betaald|per|<amount>|commissie|uitbetaald|vergoeding|dag|loon|euro)",
      "(verdien*|krijg|ontvang) ..8 (like|likes|liken|reviews|recensies|video's|taken|beoordelen|youtube|tiktok|beoordeling*|taak|volgen)",
      '(verdien*|krijg|ontvang) ..8 google maps',
      '(youtube|tiktok|instagram|booking|tripadvisor) ..6 (liken|like|likes|taken|beoordel*|reviews|recensies|volgen|verdien*)',
      'google maps ..6 (liken|like|likes|taken|beoordel*|reviews|recensies|volgen|verdien*)',
      '(taken|opdrachten) (voltooi*|uitvoeren|voltooid|online|afwerken)',
      '(taken|opdrachten) per dag',
    ],
    fr: [
      '(like|likes|liker|aimer|vidéos|avis|notes|notations|hôtels|tâches|tâche|missions|suivre|abonner|évaluations|évaluer|noter) ..8 (gagn*|payé|rémunér*|par|<amount>|commission|rétribu*|salaire|euros)',
      '(gagn*|recevez|touche*|percevez) ..8 (like|likes|liker|avis|vidéos|tâches|noter|youtube|tiktok|évaluer|tâche|suivre|aimant|likant)',
      '(gagn*|recevez|touche*|percevez) ..8 google maps',
      '(youtube|tiktok|instagram|booking|tripadvisor) ..6 (liker|like|likes|tâches|not*|avis|suivre|gagn*|aimer|évalu*)',
      'google maps ..6 (liker|like|likes|tâches|not*|avis|suivre|gagn*|aimer|évalu*)',
      '(tâches|missions) (simples|quotidiennes|rémunérées)',
      '(tâches|missions) à accomplir',
      '(tâches|missions) à effectuer',
      '(tâches|missions) en ligne',
    ],
    de: [
      '(like|likes|liken|videos|bewertungen|bewertung|rezensionen|hotels|aufgaben|aufgabe|folgen|abonnieren|bewerten|rezension|produkttester) ..8 (verdien*|bezahlt|pro|<amount>|provision|vergütung|tag|lohn|ausgezahlt|euro)',
      '(verdien*|erhalten|bekommen) ..8 (like|likes|liken|bewertung*|videos|aufgaben|bewerten|youtube|tiktok|aufgabe|rezension*|folgen)',
      '(verdien*|erhalten|bekommen) ..8 google maps',
      '(youtube|tiktok|instagram|booking|tripadvisor) ..6 (liken|like|likes|aufgaben|bewert*|rezension*|folgen|verdien*)',
      'google maps ..6 (liken|like|likes|aufgaben|bewert*|rezension*|folgen|verdien*)',
      '(aufgaben|aufträge) (erledigen|abschließen|erfüllen|online|abgeschlossen)',
    ],
    en: [
      '(like|likes|liking|videos|reviews|review|ratings|hotels|tasks|task|follow|following|subscribe|rate|rating|optimising|optimizing|optimization|optimise) ..8 (earn*|paid|per|<amount>|commission|pay|daily|salary|each|bonus)',
      '(earn*|receive|paid|make) ..8 (like|likes|liking|reviews|videos|tasks|rating|youtube|tiktok|task|following|rate|reviewing)',
      '(earn*|receive|paid|make) ..8 google maps',
      'get paid ..8 (like|likes|liking|reviews|videos|tasks|rating|youtube|tiktok|task|following|rate|reviewing)',
      'get paid ..8 google maps',
      '(youtube|tiktok|instagram|booking|tripadvisor) ..6 (liking|like|likes|tasks|rating|reviews|follow*|earn*|subscrib*)',
      'google maps ..6 (liking|like|likes|tasks|rating|reviews|follow*|earn*|subscrib*)',
      'tasks (complete|online|daily|simple|completed)',
      'tasks per day',
      'tasks a day',
    ],
  },
  unless: {
    de: ['hausaufgaben'],
    en: [
      'would like',
      "i'd like",
      '(looks|feel|feels|look|seems|sounds|things|something|stuff|just) like',
      'if you like',
    ],
  },
}
