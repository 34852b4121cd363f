import type { ShieldWords } from '../shape.ts'

/** Wat ervoor pleit. Een oplichter kan het nadoen, en waar dat telt, zegt de zin dat ook. */
export const nlShields: ShieldWords = {
  'shield-appointment':
    'Het gaat over een afspraak. Zulke herinneringen zijn gewoon. Hebt u die afspraak gemaakt?',
  'shield-arrangement':
    'Er wordt iets alledaags afgesproken. Zo schrijven mensen die elkaar kennen.',
  'shield-bill-usual':
    'Het kondigt een factuur aan die op de gewone manier betaald wordt. Kijk dat na in uw eigen account.',
  'shield-check-yourself':
    'Er staat dat u het zelf kunt nagaan, in de app of op de website. Echte berichten doen dat, valse zelden.',
  'shield-code-delivery':
    'U krijgt een code. Hebt u er net een gevraagd? Dan is dat normaal. Geef die nooit door.',
  'shield-delivery-status':
    'Er staat alleen waar een pakket is. Echte berichten van pakketdiensten zien er zo uit.',
  'shield-in-app':
    'U wordt naar uw eigen app of account verwezen. U kunt daar zelf kijken, zonder dit bericht.',
  'shield-never-share':
    'U wordt gewaarschuwd om codes nooit te delen. Echte berichten doen dat, maar valse ook.',
  'shield-nothing-to-do':
    'Er staat dat u niets hoeft te doen. Oplichters willen bijna altijd wel iets van u.',
  'shield-office':
    'U wordt verwezen naar een kantoor of loket. U kunt daar langsgaan en het vragen.',
  'shield-opt-out':
    'Er staat hoe u zulke berichten stopzet. Echte reclame doet dat, maar een vals bericht kan het nadoen.',
  'shield-service-talk':
    'Het lijkt een gewoon gesprek over een dienst, zoals een reparatie of levering. Had u dat verwacht?',
  'shield-small-talk':
    'Het is een alledaags praatje. Kent u die persoon? Dan is daar niets vreemds aan.',
  'shield-verify-call':
    'De beller laat u ophangen en het nagaan. Echte bellers doen dat. Bel dan ook, op een nummer dat u zelf opzoekt.',
}
