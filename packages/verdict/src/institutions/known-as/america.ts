import type { KnownAs } from './known-as.ts'

/** Names used in the United States. */
export const AMERICA: KnownAs = {
  names: {
    usps: 'US Postal Service; United States Postal Service; U.S.P.S.; US Post; USPostal; Informed Delivery; US-PS',
    irs: 'Internal Revenue; I.R.S.; US Treasury; Department of the Treasury; ID.me; Treasury Department; Dept of Treasury',
    ssa: 'SSA',
    dmv: `Texas DPS; TX DPS; FLHSMV; BMV; RMV; MVA; Motor Vehicle; Driver License Office; GA DDS; Motor Vehicles`,
    ezpass:
      'EZDriveMA; EZDrive; TxTag; TollTag; EZ TAG; I-PASS; Good To Go; FasTrak Toll; ExpressToll; Peach Pass; PlatePass; NC Quick Pass; Pay By Plate; PAturnpike; EZPASSMA; Toll By Plate',
    sunpass: 'Florida Turnpike',
    fastrak: 'Fast Trak',
    chase:
      'Chase Bank; JPMorgan; Chase Fraud; Chase Online; Chase Card; Chase Security; Chase Sapphire; ChaseAlert; Chase Mobile; Chase Account; Chase Freedom; Chase Support; Chase Pay',
    bofa: 'BofA; BoA; B of A; Bank of Amer; BOA Alert; BankofAmerica Alert',
    wellsfargo: 'WellsFargo Alert; Wels Fargo',
    citi: 'Citibank; Citi Card; Citicards; Citi Alert; Citi Fraud; Citi Mobile',
    capitalone: 'C1; Cap One; Cap1',
    usbank: 'U.S. Bancorp; USBank Alert',
    pnc: 'PNC Bank; PNC Alert; PNC Fraud; PNC Online',
    amex: 'Amex; American Exp',
    zelle: 'ZellePay',
    cashapp: 'Square Cash; CashGiveaway',
    att: 'ATT; AT and T; ATT Wireless; ATT Free Msg; AT&T Rewards; A T & T; AT T; AT&T Mobility',
    verizon: 'VZW; VerizonWireless; VZWireless',
    tmobile: 'T-Mo; TMobile Tuesdays; TMO',
    xfinity: 'Comcast',
    walmart: 'Wmart',
    geeksquad: 'Geeks Squad',
    norton:
      'Norton 360; LifeLock; Norton Antivirus; NortonLifeLock; Norton Security; Norton Renewal; Norton Protection',
    ftc: 'Federal Trade Commission; F.T.C.',
    fbi: 'F.B.I.; Federal Bureau of Investigation; IC3; Internet Crime Complaint Center; Special Agent; US Marshals',
    'amazon-us': 'Prime Membership',
  },
  signs: {
    irs: 'tax refund; stimulus check; tax debt; back taxes; tax rebate; economic impact payment; stimulus payment; tax resolution; recovery rebate; unpaid taxes; tax relief; tariff rebate; tariff dividend',
    ssa: 'social security number; your social; suspended social; spending card',
    dmv: "REAL ID; driver license; license plate; vehicle registration; driving privileges; traffic violation; driver's license; traffic ticket; motor vehicle; traffic citation",
    ezpass:
      'toll; unpaid toll; outstanding toll; toll balance; toll violation; toll invoice; toll fee; turnpike toll; unpaid tolls',
    medicare: 'medicare card; medicare number; back brace; health card seniors',
    usps: 'mailman; mail carrier; postal inspector; postal carrier',
    fbi: 'special agent; federal agent; federal warrant; federal agents',
  },
}
