/** Belgium's police zones, one file a province. They load apart: most visitors never ask for them. */
import type { PoliceZoneFile } from '../../format/police-zone.ts'
import antwerpen from './police-zones-antwerpen.json' with { type: 'json' }
import brussel from './police-zones-brussel.json' with { type: 'json' }
import henegouwen from './police-zones-henegouwen.json' with { type: 'json' }
import limburg from './police-zones-limburg.json' with { type: 'json' }
import luik from './police-zones-luik.json' with { type: 'json' }
import luxemburg from './police-zones-luxemburg.json' with { type: 'json' }
import namen from './police-zones-namen.json' with { type: 'json' }
import oostVlaanderen from './police-zones-oost-vlaanderen.json' with { type: 'json' }
import vlaamsBrabant from './police-zones-vlaams-brabant.json' with { type: 'json' }
import waalsBrabant from './police-zones-waals-brabant.json' with { type: 'json' }
import westVlaanderen from './police-zones-west-vlaanderen.json' with { type: 'json' }

export const policeZones = [
  antwerpen,
  brussel,
  henegouwen,
  limburg,
  luik,
  luxemburg,
  namen,
  oostVlaanderen,
  vlaamsBrabant,
  waalsBrabant,
  westVlaanderen,
] as PoliceZoneFile[]
