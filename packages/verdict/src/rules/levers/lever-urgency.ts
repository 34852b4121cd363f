import type { Rule } from '../rule.ts'

/** Presses the reader to act at once. */
export const leverUrgency: Rule<'lever-urgency'> = {
  code: 'lever-urgency',
  group: 'lever',
  shows: "Presses the reader to act at once.",
  phrases: {
nl: ["onmiddellijk", "onverwijld", "per direct", "direct (actie|reageren|handelen|betalen|bellen)", "dringend*", "spoed*", "zo (snel|spoedig|vlug) mogelijk", "zsm", "asap", "meteen (doen|betalen|regelen|handelen|overmaken|storten|bellen|nodig)", "nu (meteen|direct|onmiddellijk|handelen|actie|betalen|regelen)", "laatste (kans|herinnering|waarschuwing|aanmaning|oproep|verwittiging|mogelijkheid|poging)", "voor het te laat is", "geen (tijd|minuut|seconde) (te)? verliezen", "elke (minuut|seconde) telt", "het is (heel|erg|super)? dringend", "haast", "heel snel", "(snel|vlug) (zijn|reageren|handelen|doen)", "vandaag nog", "nog vandaag", "nu nodig", "niet (wachten|uitstellen|treuzelen)", "wacht niet (langer)?", "terwijl we (praten|spreken)", "kan niet wachten", "actie vereist"],
fr: ["(immédiatement|immediatement|immediat|immédiate)", "(urgent|urgente|urgence|urgemment|urgents)", "sans (délai|tarder|attendre|plus) ..1 (attendre|tarder)?", "au plus vite", "dès que possible", "le plus (vite|rapidement|tôt) possible", "(dernier|ultime|dernière) (rappel|chance|avertissement|relance|avis|appel|notification|délai)", "avant qu'il ne soit trop tard", "tout de suite", "dès maintenant", "dès aujourd'hui", "(agissez|réagissez|répondez) (vite|rapidement|maintenant|immediatement)", "faites vite", "dépêche*", "pas de temps à perdre", "chaque (minute|seconde) compte", "c'est pressé", "rapidement possible", "n'attendez (pas|plus)", "action requise", "il faut (agir|faire) (vite|maintenant)", "très vite", "asap", "illico"],
de: ["sofort", "sofortige*", "umgehend*", "unverzüglich*", "dringend*", "so (schnell|bald|rasch) wie möglich", "schnellstmöglich*", "schnellstens", "(letzte|letzter|letztmalig|letztmals|letztmalige) (mahnung|erinnerung|chance|warnung|aufforderung|hinweis|möglichkeit|gelegenheit)?", "bevor es zu spät ist", "keine zeit (verlieren|zu)?", "jede (minute|sekunde) zählt", "es eilt", "eilig", "eilt", "jetzt (sofort|handeln|gleich|zahlen|bestätigen|aktualisieren|schnell)", "heute noch", "noch heute", "gleich jetzt", "nicht (warten|zögern|abwarten)", "zögern sie nicht", "handeln sie (jetzt|schnell|rasch|sofort)", "ganz schnell", "zeitnah", "asap", "auf der stelle", "handlungsbedarf", "dringlich*"],
en: ["immediate*", "urgent*", "right (now|away)", "straight away", "as soon as possible", "as soon as you can", "asap", "at once", "without delay", "(final|last) (notice|reminder|warning|chance|demand|attempt|call|opportunity)", "before it's too late", "no time to (lose|waste)", "every (minute|second) counts", "act (now|fast|quickly|today|immediately)", "(hurry|quickly|quick)", "don't (delay|wait|ignore)", "do not (delay|wait|ignore)", "action (required|needed)", "as we speak", "this very moment", "time sensitive", "it can't wait", "need (it|this) (now|today)"],
},
  unless: {
nl: ["geen haast", "niet dringend", "doe maar rustig", "als je tijd hebt"],
fr: ["pas urgent", "rien d'urgent", "pas pressé", "quand tu as le temps", "urgences"],
de: ["eilt nicht", "nicht eilig", "keine eile", "nicht dringend", "wenn du zeit hast", "sofortüberweisung"],
en: ["no rush", "not urgent", "no hurry", "when you (get|have) (a)? (chance|minute|time)", "whenever you", "urgent care"],
},
  must: {
nl: ["Gelieve dit onmiddellijk in orde te brengen.", "Mama het is echt dringend, kan je vlug reageren", "Laatste herinnering: uw dossier wordt gesloten"],
fr: ["Merci de régulariser immédiatement votre situation.", "C'est urgent papa, réponds au plus vite"],
de: ["Bitte überweisen Sie den Betrag umgehend.", "Papa es ist dringend, antworte so schnell wie möglich"],
en: ["Please settle this immediately to avoid cancellation.", "Mum it's really urgent, can you do it straight away"],
},
  mustNot: {
nl: ["Uw pakje wordt morgen geleverd tussen 9 en 12 uur.", "Geen haast hoor, bel me als je tijd hebt."],
fr: ["Votre colis arrive demain matin.", "Rien d'urgent, appelle quand tu as le temps."],
de: ["Ihr Paket kommt morgen zwischen 10 und 12 Uhr.", "Eilt nicht, ruf an wenn du Zeit hast."],
en: ["Your parcel will arrive tomorrow.", "No rush, give me a shout when you have a minute."],
},
}
