import type { KnownAs } from './known-as.ts'

/** Names used in the United States. */
export const AMERICA: KnownAs = {
  names: {
    usps: 'US Postal; U.S. Postal Service; US Postal Service; United States Postal Service; U.S.P.S.; USPS Delivery; US Post; USPostal; Informed Delivery; USPS Informed Delivery; U.S. Post; US-PS',
    irs: 'Internal Revenue; Internal Revenue Service; I.R.S.; US Treasury; U.S. Treasury; Department of the Treasury; ID.me; IRS.gov; IRS Refund; Treasury Department; IRS Treasury; Dept of Treasury',
    ssa: 'SSA; Social Security Administration; SSA.gov; Social Security Office; Social Security Department; my Social Security',
    dmv: `DMV; Department of Motor Vehicles; Dept of Motor Vehicles; Texas DPS; TX DPS; FLHSMV; BMV; RMV; MVA; Motor Vehicle; California DMV; NY DMV; Florida DMV; Motor Vehicle Commission; Bureau of Motor Vehicles; Registry of Motor Vehicles; DMV Violation; Dept. of Motor Vehicles; Texas DMV; Driver License Office; GA DDS; Motor Vehicles`,
    medicare:
      'Medicare.gov; Medicare Advantage; CMS; Centers for Medicare; Medicare Benefits; Medicare Part B',
    ezpass:
      'EZPass; EZ Pass; E-ZPass; E-Z Pass; E ZPass; EZ-Pass; EZDriveMA; EZDrive; EZ-Drive; E ZPass Toll; The Toll Roads; Toll Roads; TxTag; TollTag; EZ TAG; I-PASS; Good To Go; FasTrak Toll; ExpressToll; Peach Pass; PlatePass; NC Quick Pass; Pay By Plate; PAturnpike; PA Turnpike; EZPASSMA; Toll Services; Toll By Plate',
    sunpass: 'Sun Pass; SunPass Toll; Florida Turnpike; Sun-Pass; SunPass Pro',
    fastrak: 'Fas Trak; Fastrak CA; Bay Area FasTrak; FasTrak Lane; Fast Trak',
    chase:
      'Chase Bank; JPMorgan Chase; JPMorgan; Chase Fraud; Chase Alert; Chase Online; JP Morgan; Chase Card; Chase Security; J.P. Morgan; Chase Sapphire; ChaseAlert; Chase Mobile; Chase Account; Chase Freedom; Chase Support; Chase Pay; Chase Fraud Department',
    bofa: 'BofA; Bank of America; BankOfAmerica; BoA; B of A; BOFA; Bank of Amer; BoFA Fraud; BofA Alert; BOA Alert; BofA Fraud; BankofAmerica Alert',
    wellsfargo:
      'WellsFargo; Wells; Wells-Fargo; WF; Wells Fargo Bank; WellsFargo Alert; Wells Fargo Fraud; Wells Fargo Online; Wels Fargo',
    citi: 'Citibank; Citi Bank; Citi Card; Citicards; Citi Alert; Citi Cards; Citi Fraud; CitiBank Alert; Citi Mobile',
    capitalone:
      'CapitalOne; Cap One; Capital 1; Cap1; Capital One Bank; Capital-One; Capital One Fraud',
    usbank: 'US Bank; U S Bank; USBank; U.S. Bank; US-Bank; U.S. Bancorp; USBank Alert',
    pnc: 'PNC Bank; PNC Alert; PNC Fraud; PNC Online',
    amex: 'Amex; AmEx; AMEX; AmericanExpress; Amex Fraud; American Exp; American Express Card',
    zelle: 'Zelle Pay; ZellePay; Zelle Alert',
    venmo: 'Venmo Security; Venmo Support; Venmo Alert; Venmo Team; Venmo',
    cashapp:
      'CashApp; Cash-App; $Cashapp; Cash App Support; Square Cash; Cash App Security; Cash App Friday; CashGiveaway',
    att: 'ATT; AT and T; AT&T Wireless; ATT Wireless; AT&T Free Msg; ATT Free Msg; AT&T Rewards; A T & T; AT T; AT&T Mobility',
    verizon:
      'VZW; Vzw Free Msg; VZW FREE MSG; Verizon Wireless; Verizon Fios; VerizonWireless; My Verizon; Fios; Verizon Msg; VZ; VZWireless; Visible',
    tmobile:
      'TMobile; T Mobile; T-Mobile USA; Metro by T-Mobile; T-Mo; TMobile Tuesdays; T-Mobile Tuesdays; T-Mobile Alert; Mint Mobile; Sprint; MetroPCS; TMO',
    xfinity: 'Comcast; Xfinity Mobile; Comcast Xfinity; Xfinity Assistant; Comcast Business',
    walmart:
      "Wal-Mart; Wal Mart; Walmart+; Wmart; Walmart Plus; WalMart Gift Card; Sams Club; Sam's Club; Walmart Rewards; Walmart Pharmacy; Walmart Pay",
    'ebay-us': 'eBay.com',
    costco: 'Costco Wholesale; Costco Rewards; Costco Shop Card; Costco Travel',
    geeksquad:
      'GeekSquad; Geek Squad; Best Buy; BestBuy; Geek-Squad; Geeks Squad; Geek Squad Renewal',
    'microsoft-us': 'Microsoft Support; Microsoft Security',
    norton:
      'Norton LifeLock; Norton 360; LifeLock; Norton Antivirus; NortonLifeLock; Norton Security; Norton Renewal; Norton Protection',
    ftc: 'Federal Trade Commission; F.T.C.; FTC Refund',
    fbi: 'F.B.I.; Federal Bureau of Investigation; IC3; FBI Agent; Internet Crime Complaint Center; FBI Cyber Division; Special Agent; US Marshals',
    'amazon-us': 'Amazon.com; Amazon Prime; Prime Membership',
    'coinbase-us': 'Coinbase Support; Coinbase Wallet',
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
