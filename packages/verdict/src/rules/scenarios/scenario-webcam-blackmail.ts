import type { Rule } from '../rule.ts'

/** Claims compromising recordings and demands payment. */
export const scenarioWebcamBlackmail: Rule<'scenario-webcam-blackmail'> = {
  code: 'scenario-webcam-blackmail',
  group: 'scenario',
  phrases: {
    nl: [
      '(webcam|camera) ..10 (video|gehackt|opname*|opgenomen|gefilmd|betaal|beelden|naakt|masturb*|toegang)',
      "(video|beelden|foto's|opname|naaktfoto's|materiaal) ..10 (betaal|bitcoin|contacten|vrienden|familie|verspreid*|publiceer*|openbaar)",
      "(video|beelden|foto's|opname|naaktfoto's|materiaal) ..10 familie sturen",
      "(video|beelden|foto's|opname|naaktfoto's|materiaal) ..10 online zetten",
      "(betaal|<amount>|bitcoin) ..10 (video|beelden|foto's|contacten|openbaar|verspreid*|publiceer|naaktfoto's)",
      '(pornosite*|porno|masturb*|kinderporno*)',
    ],
    fr: [
      '(webcam|caméra) ..10 (vidéo|piraté|enregistr*|filmé|payez|images|nu|masturb*|accès)',
      '(vidéo|vidéos|images|photos|enregistrement) ..10 (payez|paie|bitcoin*|contacts|diffus*|publi*|rançon)',
      '(vidéo|vidéos|images|photos|enregistrement) ..10 réseaux sociaux',
      '(payez|paie|<amount>|bitcoin*) ..10 (vidéo|images|photos|contacts|diffus*|publie*)',
      '(pornographi*|masturb*|pédopornographi*)',
      'site porno',
      'sites pornographiques',
    ],
    de: [
      '(webcam|kamera) ..10 (video|gehackt|aufnahme*|aufgenommen|gefilmt|zahlen|bilder|nackt|masturb*|zugriff)',
      '(video|videos|bilder|fotos|aufnahmen|nacktfotos|material) ..10 (zahlen|zahlst|bitcoin*|kontakte|veröffentlich*|verbreit*)',
      '(video|videos|bilder|fotos|aufnahmen|nacktfotos|material) ..10 freunde und familie',
      '(zahlen|zahle|zahlst|<amount>|bitcoin*) ..10 (video|bilder|fotos|kontakte|veröffentlich*|nacktfotos|aufnahmen)',
      '(pornoseite*|pornografi*|masturb*|kinderporno*)',
    ],
    en: [
      '(webcam|camera) ..10 (video|hacked|recording|recorded|filmed|pay|footage|naked|masturb*|access)',
      '(video|footage|photos|recording|nudes|pictures|images) ..10 (pay|bitcoin*|contacts|release|publish|leak|ruin)',
      '(video|footage|photos|recording|nudes|pictures|images) ..10 post it',
      '(video|footage|photos|recording|nudes|pictures|images) ..10 everyone you know',
      '(pay|<amount>|bitcoin*) ..10 (video|footage|photos|contacts|release|publish|nudes|recording)',
      '(pay|<amount>|bitcoin*) ..10 delete the',
      '(porn|masturbat*)',
      'porn site*',
      'porn sites',
      'child pornography',
      'indecent images',
    ],
  },
  unless: {
    nl: ["(vakantie|feest|huwelijk|klas) ..3 (foto's|video)", 'fotograaf'],
    fr: ['(vacances|mariage|fête|classe) ..3 (photos|vidéo)'],
    de: ['(urlaub*|hochzeit*|klassen*) ..3 (fotos|video)'],
    en: ['(holiday|wedding|party|class) ..3 (photos|video|pictures)'],
  },
}
