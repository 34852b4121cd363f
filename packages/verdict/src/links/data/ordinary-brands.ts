/** Brand names that are also words or parts of words: they count only beside a lure word, never alone or mistyped. */
import { wordsOf } from '../data/words-of.ts'

export const ORDINARY_BRANDS = wordsOf(`
  action actions orange base mega free three sky wise signal indeed leap otto meta ledger digi metro revenue
  adverts marketplace police politie polizei polizia justice justitie vlaanderen wallonie wallonia brussels
  brussel bruxelles flanders belgium belgie belgique apple google amazon telegram target next boots post poste
  zoll caf air one bol ups ing ores resa mc cm lm ag ca ce sg bp tk bt ee eir voo tec hse bka drv aok free
  sosh bahn total mobile vikings scarlet connect direct bank banque credit ombudsman energie energy water
  watergroep lijn delijn government gov overheid douane customs tax taxes belastingdienst finances financien
  finanzen economie pensioen pension pensions forem visit sncf stib nationale service public office live
  outlook windows teams zoom marktplaats booking bookings gift spotify news time express gls prime starling
  halifax nationwide monzo argos octopus yodel hermes barmer hello fortis nickel lydia joe max plus match
  sunday vinci ulys europabank spaargids swift visa maestro leasing kruidvat etos gamma hema jumbo
  welfare garda fastway three virgin vodacom lumia dart nhs hm interpol europol unia carrefourdrive startpeople
  social socialsecurity creditunion bankofireland mastercard discover cash chase citizens capital capitalone
  usps irs medicare rbs tsb aib boi wallet coinbasepro telekom postbank volksbank raiffeisen sparda sparkasse guichet`)

/** Ordinary words and other firms within a slip of the pen of a brand. */
export const OTHER_WORDS = wordsOf(`
  post epost mpost ipost repost posts grange oranges oranje arrange range auction faction fraction
  telecom telecoms telecomm minted vented tinted hinted vined winted amazone amazonia amazonas amazing goggle goggles
  googol apples ample maple applet revolt revolta signals proxima luminous luminis lumines enco eneso engine genie
  angie hermès thermes therme farmer banner barter amelie amali amelia intro introw bonzo gonzo argus cargos argo largo
  fresco tosco tesoro ethics ethica cerlan cooking looking bookings brooking hooking solidaires solidarity
  finance finances binances ledge leger ledgers advert helen elan helena scarlett delhaye twin twist twine twins
  lloyd barclay sterling starting staring darling model yodels models sparkassen spotity facet faceboek
  instagrams whatsup metric metros mettre indeeds sosha cosh posh nosh vising viser wising wisely swiss
  microsoftware dockle goccle partenaire partenaires mutual mutuel mobilevikingen randstadt tempo adecca
  zolando colroy laporte laposta leboncoins doctor doctolab doctolibre santanderino santand klara karna
  comdirekt commerz chronopostes chrono ameland antaia ebays bay coolblues carrefours aldin lidls aldis
  telenets telnet digital binge bing rings wings kings linge ringo hello hallo fluvial fluvia fluvio
  eflows workflow overflow reflow inflow revenues evri every very sumup paypa payplay pay`)
