import type { Rule } from '../rule.ts'

/** Threatens with shame: a video, compromising pictures, browsing habits. */
export const leverShame: Rule<'lever-shame'> = {
  code: 'lever-shame',
  group: 'lever',
  shows: "Threatens with shame: a video, compromising pictures, browsing habits.",
  phrases: {
nl: ["(video|beelden|foto's|filmpje|opname|opnames|naaktfoto*|naaktbeelden|materiaal|screenshots) ..6 (verspreid*|doorsturen|publiceren|delen|contacten|familie|vrienden|masturb*|webcam|naakt|sturen|verstuur)", "(intieme|naakt|compromitterend*|expliciete|pornografisch*|gênante|seksuele) (video*|beelden|foto*|materiaal|opname*|content|inhoud)", "(pornosite*|pornografische|volwassenensite*|kinderporno|masturbeer*|masturberen|naaktfoto*)", "(webcam|camera) ..6 (opgenomen|gefilmd|gehackt|opname|toegang)", "je (contacten|vrienden|familie) ..5 (sturen|zien|ontvangen|doorsturen|video)", "al je (contacten|vrienden|familie) ..5 (sturen|zien|ontvangen|doorsturen|video)", "al jouw (contacten|vrienden|familie) ..5 (sturen|zien|ontvangen|doorsturen|video)", "al uw (contacten|vrienden|familie) ..5 (sturen|zien|ontvangen|doorsturen|video)", "(reputatie|schande|schandaal)", "te schande"],
fr: ["(vidéo|vidéos|photos|images|enregistrement|captures|nudes) ..6 (diffus*|publi*|contacts|famille|proches|masturb*|webcam|nu|nue|réseaux)", "(vidéo|vidéos|photos|images|enregistrement|captures|nudes) ..6 envoy* à", "(vidéo|vidéos|photos|images|enregistrement|captures|nudes) ..6 partager à", "(photos|vidéos|images|contenu|vidéo) (intimes|intime|compromettant*|nu|nue|explicite*|pornographique*|sexuel*|dénudé*)", "(pédopornograph*|masturb*|pornographi*)", "site pornographique", "sites pornographiques", "site porno", "sites pornos", "site pour adultes", "(webcam|caméra) ..6 (filmé|enregistré|piraté|enregistrement|accès)", "(tous|vos|tes) (vos|tes)? (contacts|proches|amis) ..5 (envoyer|recevront|voir|verront|vidéo|envoyée|diffusée)", "(réputation|honte|scandale)"],
de: ["(video|videos|fotos|bilder|aufnahme|aufnahmen|nacktfotos|nacktbilder|material|screenshots) ..6 (veröffentlich*|verbreit*|kontakte|familie|freunde|masturb*|webcam|nackt|verschicke*|posten)", "(intime|kompromittierende*|nackte|explizite*|pornografische*|peinliche|pikante) (video*|fotos|bilder|aufnahmen|material|inhalte*)", "(pornoseite*|pornografi*|kinderporno*|masturb*|selbstbefriedig*|nacktfoto*|nacktbild*|erwachsenenseite*)", "(webcam|kamera) ..6 (aufgenommen|gefilmt|gehackt|aufzeichnung|zugriff|aufgezeichnet)", "alle (deine|ihre)? (kontakte|freunde|verwandten) ..5 (schicken|senden|sehen|erhalten|video|geschickt)", "an alle (deine|ihre)? (kontakte|freunde|verwandten) ..5 (schicken|senden|sehen|erhalten|video|geschickt)", "an deine (deine|ihre)? (kontakte|freunde|verwandten) ..5 (schicken|senden|sehen|erhalten|video|geschickt)", "an ihre (deine|ihre)? (kontakte|freunde|verwandten) ..5 (schicken|senden|sehen|erhalten|video|geschickt)", "(ruf|blamiert|blamage|schande|bloßgestellt)"],
en: ["(video|videos|footage|photos|pics|pictures|recording|nudes|screenshots) ..6 (release*|leak|leaked|contacts|masturb*|webcam|naked|expose|publish)", "(video|videos|footage|photos|pics|pictures|recording|nudes|screenshots) ..6 family and", "(video|videos|footage|photos|pics|pictures|recording|nudes|screenshots) ..6 everyone you know", "(video|videos|footage|photos|pics|pictures|recording|nudes|screenshots) ..6 send it to", "(intimate|compromising|nude|naked|explicit|pornographic|embarrassing|indecent|sexual) (video*|photo*|pictures|images|pics|footage|material|content)", "(porn|pornograph*|masturbat*|nudes|sextape)", "porn site*", "porn sites", "adult site*", "adult website*", "(webcam|camera) ..6 (recorded|filmed|hacked|footage|recording|access|activated)", "(all|to) your (contacts|friends|relatives|family) ..5 (send|see|receive|video|sent|footage)", "(all|to) of your (contacts|friends|relatives|family) ..5 (send|see|receive|video|sent|footage)", "(reputation|ashamed|shame|humiliat*)"],
},
  unless: {
de: ["ruf (mich|an|uns|doch|mal|dich|bitte|zurück|sie|kurz)", "(ich|bitte) ruf"],
en: ["what a shame", "that's a shame", "such a shame", "shame you", "(so|it's) (a)? shame", "a shame"],
},
  must: {
nl: ["Ik heb je webcam gehackt en een video opgenomen, betaal of ik stuur die naar al je contacten", "Uw IP-adres bezocht kinderporno"],
fr: ["J'ai piraté votre webcam et enregistré une vidéo, payez ou je l'envoie à tous vos contacts", "Votre adresse IP a consulté des sites pédopornographiques"],
de: ["Ich habe Ihre Webcam gehackt und ein Video aufgenommen, zahlen Sie oder ich schicke es an alle Ihre Kontakte", "Ihre IP-Adresse wurde beim Abruf von Kinderpornografie festgestellt"],
en: ["I hacked your webcam and recorded a video, pay or I send it to all your contacts", "Your IP address was logged on sites with indecent images"],
},
  mustNot: {
nl: ["Ik stuur straks de foto's van de barbecue.", "De video van de les staat online."],
fr: ["Je t'envoie les photos du barbecue ce soir.", "La vidéo du cours est en ligne."],
de: ["Ich schick dir nachher die Fotos vom Grillen.", "Das Video der Stunde ist online."],
en: ["I'll send you the barbecue photos later.", "The video of the lesson is online."],
},
}
