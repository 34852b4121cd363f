import type { VerdictWords } from '../shape.ts'

/** Ce que nous en pensons. Jamais que c’est vrai : seulement que nous n’avons rien trouvé. */
export const frVerdicts: VerdictWords['verdicts'] = {
  scam: {
    headline: 'C’est très probablement une arnaque',
    explanation: 'Nous voyons des signes clairs d’une arnaque. Vous les lisez ci-dessous.',
    steps: [
      'Ne répondez pas, n’ouvrez rien et ne payez pas.',
      'Vous avez déjà payé ou donné quelque chose ? Appelez tout de suite votre banque.',
      'Signalez-le, puis supprimez-le.',
    ],
    callSteps: [
      'Raccrochez. Vous n’avez rien à expliquer.',
      'Vous avez déjà payé ou donné quelque chose ? Appelez tout de suite votre banque.',
      'Ne rappelez pas à un numéro que cette personne vous a donné.',
    ],
  },
  suspicious: {
    headline: 'Attention : c’est peut-être une arnaque',
    explanation: 'Nous voyons des signes d’une arnaque, mais sans certitude.',
    steps: [
      'N’ouvrez rien, et ne donnez ni code ni données de carte.',
      'Interrogez l’organisme ou la personne, à un numéro que vous cherchez vous-même.',
      'Ne payez pas avant d’avoir une réponse.',
    ],
    callSteps: [
      'Raccrochez, et ne donnez ni code ni données de carte.',
      'Appelez l’organisme ou la personne, à un numéro que vous cherchez vous-même.',
      'Ne payez pas avant d’avoir une réponse.',
    ],
  },
  unclear: {
    headline: 'Nous ne pouvons pas trancher',
    explanation: 'Il y a trop peu d’éléments, ou ils se contredisent.',
    steps: [
      'Attendez avant d’en faire quoi que ce soit.',
      'Interrogez l’organisme ou la personne, comme vous le faites d’habitude.',
      'Montrez-le à quelqu’un de confiance.',
    ],
    callSteps: [
      'Dites que vous rappellerez, et raccrochez.',
      'Cherchez vous-même le numéro, et appelez-le.',
      'Parlez-en à quelqu’un de confiance.',
    ],
  },
  'no-signs': {
    headline: 'Nous n’avons trouvé aucun signe d’arnaque',
    explanation: 'Cela ne prouve pas que c’est vrai. Quelque chose peut nous échapper.',
    steps: [
      'Vous ne l’attendiez pas ? Vérifiez dans l’application, ou sur le site que vous ouvrez vous-même.',
      'Ne transmettez jamais un code, un code PIN ou un mot de passe.',
    ],
    callSteps: [
      'Vous n’attendiez pas cet appel ? Cherchez le numéro vous-même et rappelez.',
      'Ne transmettez jamais un code, un code PIN ou un mot de passe.',
    ],
  },
}
