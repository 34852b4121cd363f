/**
 * Says the number is new and asks to save it or to delete the old one.
 */
import type { Rule } from '../rule.ts'

/** Says the number is new and asks to save it or to delete the old one. */
export const askSaveNumber: Rule<'ask-save-number'> = {
  code: 'ask-save-number',
  group: 'ask',
  phrases: {
    nl: [
      '(sla|noteer|bewaar|zet|slaag|sla) ..6 (nummer|nr|06|gsmnummer|nummertje|contact) ..5 (op|in|bij)',
      '(nummer|nr|gsmnummer|06) ..4 (opslaan|bewaren|noteren|toevoegen|verwijderen|wissen|wegdoen|opslagen)',
      '(verwijder|wis|delete|gooi|vergeet) ..5 (oude|oud|vorige|ander) ..2 (nummer|nr|06|gsmnummer)',
      '(oude|vorige) (nummer|nr|06|gsmnummer) ..5 (verwijderen|wissen|weg|vergeten|verwijder|wegdoen|deleten)',
      '(dit|da|dat|dees) is ..4 (nieuw|nieuwe) ..2 (nummer|nr|06|gsmnummer|gsm)',
      "m'n (nieuw|nieuwe|nieuwste|tijdelijk|tijdelijke) (nummer|nr|06|gsmnummer|telefoonnummer|mobiel)",
      '(mijn|me|mn|men|nieuw|nieuwe|tijdelijk|tijdelijke) (nieuw|nieuwe|nieuwste|tijdelijk|tijdelijke) (nummer|nr|06|gsmnummer|telefoonnummer|mobiel)',
      '(heb|gebruik|zit|ben|schrijf|stuur|app) ..6 (nieuw|ander|nieuwe|tijdelijk|andere|tijdelijke) (nummer|nr|06|gsmnummer|toestel|telefoonnummer)',
      '(nummer|nr) ..3 (veranderd|gewijzigd|gewisseld|aangepast)',
    ],
    fr: [
      '(enregistre|enregistrez|note|notez|sauvegarde|garde|mets|ajoute|retiens) ..6 (numéro|num|numero|06|contact)',
      '(numéro|num|numero) ..4 (enregistrer|sauvegarder|noter|supprimer|effacer|enregistre|garder)',
      "(supprime|supprimez|efface|effacez|oublie|vire|jette|supprimer|effacer) ..5 l'ancien",
      '(supprime|supprimez|efface|effacez|oublie|vire|jette|supprimer|effacer) ..5 (ancien|vieux|précédent|autre)',
      '(ancien|vieux) (numéro|num|numero) ..5 (supprimer|effacer|supprime|plus|oublie|efface)',
      "c'est ..3 (nouveau|nvo|nveau|nouvo) ..2 (numéro|num|numero|tel|téléphone)",
      'ceci est ..3 (nouveau|nvo|nveau|nouvo) ..2 (numéro|num|numero|tel|téléphone)',
      'c est ..3 (nouveau|nvo|nveau|nouvo) ..2 (numéro|num|numero|tel|téléphone)',
      '(voici|voilà|voila) ..3 (nouveau|nvo|nveau|nouvo) ..2 (numéro|num|numero|tel|téléphone)',
      '(mon|nouveau|provisoire) (nouveau|nvo|nveau) (numéro|num|numero|tel|06|portable)',
      "j'ai ..6 (nouveau|autre|nouvel) (numéro|num|numero)",
      '(ai|utilise|écris|depuis|suis) ..6 (nouveau|autre|nouvel) (numéro|num|numero)',
      '(changé|change|changer) ..3 (de)? (numéro|num|numero)',
      'numéro (provisoire|temporaire)',
    ],
    de: [
      '(speicher|speichere|speichern|notier|notiere|notieren|merk|trag) ..6 (nummer|nr|handynummer|kontakt|rufnummer)',
      '(nummer|nr|handynummer) ..4 (speichern|einspeichern|abspeichern|löschen|notieren|abspeichere|ein|speicher)',
      '(lösch|lösche|löschen|vergiss) ..5 (alte|alten|bisherige|vorherige) ..2 (nummer|nr|handynummer|kontakt)',
      '(alte|alten) (nummer|nr|handynummer) ..5 nicht mehr',
      '(alte|alten) (nummer|nr|handynummer) ..5 (löschen|gelöscht|weg|ungültig|lösch)',
      '(das|dies|hier) ist ..4 (neue|neu) ..2 (nummer|nr|handynummer|handy)',
      '(meine|ne|die|neue|vorübergehende) (neue|vorübergehende|temporäre|aktuelle) (nummer|nr|handynummer|telefonnummer|rufnummer)',
      '(habe|hab|nutze|benutze|schreibe|schreib|bin) ..6 ne neue (nummer|nr|handynummer|telefonnummer)',
      '(habe|hab|nutze|benutze|schreibe|schreib|bin) ..6 (neue|andere|neuen|anderen|vorläufige) (nummer|nr|handynummer|telefonnummer)',
      '(nummer|handynummer) ..3 (gewechselt|geändert|neu)',
    ],
    en: [
      '(save|store|note|keep|add|put) ..5 (number|num|no|contact|cell)',
      '(number|num) ..4 (save|saved|delete|store|add|remove)',
      '(delete|remove|erase|forget|bin|lose) ..5 (old|other|previous|last) ..1 (number|one|num|contact)',
      'old phone number ..5 not work',
      'old phone number ..5 (delete|gone|anymore|remove|deleted)',
      'old (number|one) ..5 not work',
      'old (number|one) ..5 (delete|gone|anymore|remove|deleted)',
      '(this|here|heres|its) ..4 new ..2 phone number',
      '(this|here|heres|its) ..4 new ..2 (number|num|cell|digits)',
      '(my|a|temporary) (new|temporary|temp) phone number',
      '(my|a|temporary) (new|temporary|temp) cell number',
      '(my|a|temporary) (new|temporary|temp) mobile number',
      '(my|a|temporary) (new|temporary|temp) (number|num|no|phone)',
      '(got|have|using|texting|on|use) ..5 (new|different|another|temporary) phone number',
      '(got|have|using|texting|on|use) ..5 (new|different|another|temporary) (number|num|sim)',
      '(changed|change|switched|swapped) ..3 (number|numbers|num)',
    ],
  },
}
