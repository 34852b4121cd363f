import type { Rule } from '../rule.ts'

/** Flatters the reader or shows charmed interest. */
export const leverFlattery: Rule<'lever-flattery'> = {
  code: 'lever-flattery',
  group: 'lever',
  shows: "Flatters the reader or shows charmed interest.",
  phrases: {
nl: ["(mooie|leuke|lieve|prachtige|charmante|knappe|sympathieke|vriendelijke) (vrouw|man|glimlach|foto|ogen|profielfoto|persoon|dame|profiel|lach)", "(je|jij|u) (bent|ben|lijkt|klinkt|ziet) (zo|erg|heel|echt|me|mij)? ..2 (mooi|lief|knap|aardig|interessant|bijzonder|speciaal|vriendelijk|beleefd|intelligent|eerlijk|sympathiek)", "(je|uw) (glimlach|profiel|foto|ogen|stem) (is|trok|viel|deed|heeft)", "leuk (om)? kennis", "leuk (om)? je te leren", "leuk (om)? u te leren", "(aangenaam|prettig) kennis", "(aangenaam|prettig) om kennis", "het (moet)? (lot|toeval|voorbestemd)", "het (moet)? geen toeval", "het (moet)? het lot", "bewonder*", "u (hebt|heeft) ..3 (gelijk|verstand)", "u (hebt|heeft) ..3 goede keuze"],
fr: ["(belle|beau|joli|jolie|charmante|charmant|magnifique|adorable|superbe|merveilleuse) (femme|homme|sourire|photo|yeux|profil|personne|regard|dame|âme)", "(tu|vous) (es|êtes|sembles|semblez|paraissez) (très|si|vraiment|une)? ..2 (belle|beau|charmant*|gentil|gentille|sympa*|intéressant*|spécial*|polie|poli|magnifique|intelligent*|aimable|adorable|honnête)", "(tu|vous) as l'air (très|si|vraiment|une)? ..2 (belle|beau|charmant*|gentil|gentille|sympa*|intéressant*|spécial*|polie|poli|magnifique|intelligent*|aimable|adorable|honnête)", "(tu|vous) avez l'air (très|si|vraiment|une)? ..2 (belle|beau|charmant*|gentil|gentille|sympa*|intéressant*|spécial*|polie|poli|magnifique|intelligent*|aimable|adorable|honnête)", "(ton|votre|tes|vos) (sourire|profil|photo|yeux|voix|photos) (est|a|sont)", "(ton|votre|tes|vos) (sourire|profil|photo|yeux|voix|photos) m'a", "(ton|votre|tes|vos) (sourire|profil|photo|yeux|voix|photos) m'ont", "(ravi|ravie|enchanté|enchantée|heureux|heureuse) de (te|vous|faire) (connaître|rencontrer|votre|ta|parler)?", "c'est (le)? destin", "c'est (le)? un signe", "c'est (le)? pas un hasard", "(admire|admiration)", "plaisir de (te|vous|faire) (connaître|rencontrer|votre|connaissance|ta)"],
de: ["(schöne|schönes|hübsche|nette|charmante|wunderschöne|tolle|liebe|sympathische|bezauberndes) (frau|mann|lächeln|foto|augen|profilbild|person|dame|profil|ausstrahlung|mensch)", "(du|sie) (bist|sind|wirkst|wirken|scheinst|scheinen|klingst|klingen|siehst|sehen) (so|sehr|echt|wirklich|mir)? ..2 (schön|hübsch|nett|sympathisch|interessant|besonders|freundlich|lieb|höflich|intelligent|ehrlich|attraktiv)", "(dein|ihr|deine|ihre) (lächeln|profil|foto|augen|stimme|bild) (ist|hat|sind|haben)", "(freut|freue) mich (sehr)? (dich|sie|sehr) (kennenzulernen|kennen|kennengelernt)?", "(schön|nett|angenehm) (dich|sie) (kennen|kennenzulernen) zu lernen", "(schön|nett|angenehm) (dich|sie) (kennen|kennenzulernen)", "(schicksal|vorherbestimmt)", "kein zufall", "bewundere"],
en: ["(beautiful|lovely|gorgeous|charming|pretty|handsome|stunning|cute|sweet|amazing|kind) (woman|lady|man|smile|photo|picture|eyes|profile|person|face|soul|girl|heart|voice)", "(you're|ur) (so|very|really|such)? ..2 (beautiful|kind|nice|sweet|interesting|special|friendly|polite|intelligent|handsome|gorgeous|lovely|genuine|honest|attractive)", "you are (so|very|really|such)? ..2 (beautiful|kind|nice|sweet|interesting|special|friendly|polite|intelligent|handsome|gorgeous|lovely|genuine|honest|attractive)", "you seem (so|very|really|such)? ..2 (beautiful|kind|nice|sweet|interesting|special|friendly|polite|intelligent|handsome|gorgeous|lovely|genuine|honest|attractive)", "you look (so|very|really|such)? ..2 (beautiful|kind|nice|sweet|interesting|special|friendly|polite|intelligent|handsome|gorgeous|lovely|genuine|honest|attractive)", "you sound (so|very|really|such)? ..2 (beautiful|kind|nice|sweet|interesting|special|friendly|polite|intelligent|handsome|gorgeous|lovely|genuine|honest|attractive)", "u seem (so|very|really|such)? ..2 (beautiful|kind|nice|sweet|interesting|special|friendly|polite|intelligent|handsome|gorgeous|lovely|genuine|honest|attractive)", "your (smile|profile|photo|picture|eyes|voice|face) (is|caught|are|looks|made)", "(nice|pleasure|lovely|pleased|glad|great) to (meet|know) (you)?", "(nice|pleasure|lovely|pleased|glad|great) to e-meet (you)?", "(nice|pleasure|lovely|pleased|glad|great) to have met (you)?", "(fate|destiny)", "meant to be", "no coincidence", "i (really)? admire"],
},
  unless: {
fr: ["en vous souhaitant"],
},
  must: {
nl: ["Wat een mooie glimlach heb je, ik moest je schrijven", "Je lijkt me heel vriendelijk, aangenaam kennis te maken"],
fr: ["Quel beau sourire, je devais t'écrire", "Vous semblez très gentille, ravie de faire votre connaissance"],
de: ["Was für ein schönes Lächeln, ich musste dir schreiben", "Sie wirken sehr nett, freut mich, Sie kennenzulernen"],
en: ["What a beautiful smile, I had to write to you", "You seem very kind, nice to meet you"],
},
  mustNot: {
nl: ["De loodgieter komt om 10 uur.", "Uw kaart werd geweigerd bij de betaling."],
fr: ["Le plombier passe à 10h.", "Votre carte a été refusée."],
de: ["Der Klempner kommt um 10 Uhr.", "Ihre Karte wurde abgelehnt."],
en: ["The plumber is coming at 10.", "Your card was declined."],
},
}
