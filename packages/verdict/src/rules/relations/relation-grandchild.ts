import type { Rule } from '../rule.ts'

/** Says to be a grandchild, or speaks to the reader as grandparent. */
export const relationGrandchild: Rule<'relation-grandchild'> = {
  code: 'relation-grandchild',
  group: 'relation',
  phrases: {
    nl: [
      '(oma|opa|omaatje|bomma|bompa|grootmoeder|grootvader|omi|opi|meter|mémé|pépé|moemoe|opaatje|bobonne|vava) (ik|ben|dit|het|met|mijn|kan|hier|kun|raad|luister|dag|kunt|help)',
      '(hoi|hey|hallo|dag|hi|lieve) (lieve)? (oma|opa|bomma|bompa|omaatje|omi|moemoe|opi|opaatje|bonma|vava)',
      '(uw|je|jouw|u) (kleinzoon|kleindochter|kleinkind|kleinste|petekind)',
      'ik ben (je|uw|het)? (kleinzoon|kleindochter|kleinkind)',
    ],
    fr: [
      '(mamie|papi|papy|mémé|pépé|mamy|mami|bobonne|nonna|mémère) (je|mon|tu|écoute|devine|aide|il|ici|peux|allô)',
      "(mamie|papi|papy|mémé|pépé|mamy|mami|bobonne|nonna|mémère) c'est",
      "(mamie|papi|papy|mémé|pépé|mamy|mami|bobonne|nonna|mémère) j'ai",
      'grand-mère (je|mon|tu|écoute|devine|aide|il|ici|peux|allô)',
      "grand-mère c'est",
      "grand-mère j'ai",
      'grand-père (je|mon|tu|écoute|devine|aide|il|ici|peux|allô)',
      "grand-père c'est",
      "grand-père j'ai",
      'bonne-maman (je|mon|tu|écoute|devine|aide|il|ici|peux|allô)',
      "bonne-maman c'est",
      "bonne-maman j'ai",
      'bon-papa (je|mon|tu|écoute|devine|aide|il|ici|peux|allô)',
      "bon-papa c'est",
      "bon-papa j'ai",
      '(coucou|salut|bonjour|hello|allo|chère) (ma)? (mamie|papi|papy|mémé|pépé|mamy|bobonne|nonna)',
      '(coucou|salut|bonjour|hello|allo|chère) (ma)? bonne-maman',
      '(ton|ta|votre) petit-fils',
      '(ton|ta|votre) petite-fille',
      '(ton|ta|votre) petits-enfants',
      '(ton|ta|votre) petit fils',
      '(ton|ta|votre) petite fille',
    ],
    de: [
      '(oma|opa|omi|opi|großmutter|großvater|omchen|omili|oma,|opapa) (ich|das|hier|mein|rate|rat|kannst|hör|es|erkennst|bist|weißt|hilf|hallo)',
      '(hallo|hi|liebe|hey|lieber|huhu|na) (liebe|lieber)? (oma|opa|omi|opi|großmutter|omama)',
      'grüß dich (liebe|lieber)? (oma|opa|omi|opi|großmutter|omama)',
      '(dein|deine|ihr|ihre) (enkel|enkelin|enkelkind|enkelsohn|enkeltochter|lieblingsenkel)',
    ],
    en: [
      "(gran|grandma|grandad|granddad|grandpa|nan|nana|nanny|granny|gramps|nanna|grandmother|grandfather|poppy|pop|nain) (it's|its|i|i'm|my|guess|can|is|listen|this|im|i've|please|do)",
      '(hi|hey|hello|hiya|dear) (gran|grandma|grandad|granddad|grandpa|nan|nana|granny|gramps|nanna|pops)',
      '(your|ur) (grandson|granddaughter|grandchild|grandkid)',
      '(your|ur) favourite grandson',
      '(your|ur) favorite grandson',
    ],
  },
  unless: {
    de: ['enkel* (hat|wohnt|besucht|kommt)'],
  },
}
