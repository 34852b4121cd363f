import type { KnownAs } from './known-as.ts'

/** Names used in the United Kingdom. */
export const BRITAIN: KnownAs = {
  names: {
    royalmail:
      'RoyalMail; Royal-Mail; RM Delivery; Post Office; Parcel Force Royal Mail; Royal Mail Group; RoyalM; Royal Mail Redelivery',
    evri: 'EVRi; Evri Delivery; myHermes; Evri Courier; Evri UK; Hermes UK',
    'dpd-gb': 'DPD UK; DPD Local; DPDlocal; DPD Pickup; DPD Group UK',
    parcelforce: 'Parcel Force; Parcelforce Worldwide; ParcelForce 48',
    yodel: 'Yodel Direct; Yodel Parcel; InPost UK; InPost Locker; YODEL',
    govuk: `GOV UK; GovUK; GOV; UK Government; UKVI; HMCTS; HM Courts; DEFRA; HM Passport Office; UK Visas; UK Visas and Immigration; One Login; GOV.UK One Login; GOVUK Notify; Government Gateway; DVSA; Companies House; HM Government; gov.uk; the Home Office; Passport Office; Cost of Living; Cost of Living Support; UK gov; Ministry of Justice; Border Force; HMPO; Electoral Commission; UK_GOV; HM Courts and Tribunals`,
    hmrc: 'HM Revenue; HM Revenue & Customs; HM Revenue Customs; HMRC Refund; HMRC UK; HM Customs; Inland Revenue; HMRC.gov; HMRC Tax; HMRC app; Revenue and Customs; HMRCgov',
    dvla: 'DVLA UK; DVLA Vehicle Tax; Driver and Vehicle Licensing Agency; Vehicle Tax; Road Tax; Driver & Vehicle Licensing',
    dwp: 'DWP UK; Work and Pensions; Universal Credit; Jobcentre; Jobcentre Plus; Department for Work & Pensions; Winter Fuel; Pension Credit; Winter Fuel Allowance; Dept for Work and Pensions; UC Journal',
    nhs: `NHS App; NHS Login; NHSlogin; NHS UK; NHS England; NHSNoReply; NHS-NoReply; NHS Trust; NHS Test and Trace; NHS Covid; NHS Scotland; National Health Service; NHS Wales; NHS Foundation Trust; NHS Blood; NHSBT; Give Blood; NHS 111; Accurx; Patient Access; NHS Vaccinations`,
    tvlicensing:
      'TV Licence; TVLicensing; TV License; TVL; TV-Licence; TV Licence Renewal; TV licenses; TV Licensing UK',
    dartcharge:
      'Dartford Crossing; DartCharge; Dart-Charge; Dartford Charge; Dart Charge PCN; Dartford',
    tfl: 'Transport for London; ULEZ; Congestion Charge; TfL Auto Pay; TfL ULEZ; Oyster card',
    barclays:
      'Barclays Bank; Barclaycard; Barclays UK; Barclays App; PINsentry; Barclays Fraud; Barclays Security',
    hsbc: 'HSBC; HSBC Bank; HSBCUK; HSBC Fraud; HSBC Alert; HSBC Security',
    lloyds:
      'Lloyds; LLOYDS; Lloyds TSB; LloydsBank; Lloyds Banking; Lloyds Banking Group; Lloyds App; Lloyds Fraud; Loyds; Lloyds Security; MBNA',
    halifax:
      'Halifax Bank; Halifax UK; Halifax Alert; Halifax Fraud; Halifax Online; Halifax Bank of Scotland',
    natwest:
      'Nat West; NatWest Bank; Natwest Group; NATWEST; NatWest Fraud; Nat-West; NatWest Security; Ulster Bank',
    rbs: 'RBS; Royal Bank; RBS Bank',
    'santander-gb':
      'Santander UK; Santander Bank; SantanderUK; Santander Fraud; Santander Alert; Santander Security',
    nationwide:
      'Nationwide Building Society; Nationwide BS; Nationwide UK; Nationwide Bank; Nationwide Fraud',
    tsb: 'TSB Bank; TSB Fraud; TSB UK',
    monzo: 'Monzo Bank; Monzo UK',
    starling: 'Starling Bank; Starling UK; Starling Fraud',
    virginmoney: 'VirginMoney; Virgin Money UK',
    metro: 'MetroBank; Metro Bank UK; Metro Bank PLC',
    bt: 'BT Group; BT Broadband; British Telecom; EE Mobile; EE Limited; EE Broadband; BT Internet; BTinternet; EE UK; BT Sport; BT Mail; BT Digital Voice; BT Technical; EE',
    'o2-gb': 'O2 UK; My O2; O2 Mobile; Virgin Media O2; O2UK; O2 Priority',
    'vodafone-gb': 'Vodafone UK; My Vodafone; VodafoneUK',
    three:
      'Three UK; 3 UK; ThreeUK; Three Mobile; My Three; Three Network; 3Mobile; Three Broadband; ID Mobile; 3',
    virginmedia: 'VirginMedia; Virgin Media UK; Virgin Broadband; Virgin Media Broadband',
    sky: 'Sky UK; Sky TV; Sky Mobile; Sky Broadband; My Sky; Sky Digital; Sky Q; Sky Glass',
    ofgem:
      'Ofgem UK; Energy Bills Support; Energy Bill Support; Energy Rebate; Energy Bill Rebate; Ofgem Rebate; Energy Support Scheme',
    britishgas:
      'BritishGas; British-Gas; BG Energy; British Gas Energy; HomeCare; Centrica; British Gas HomeCare',
    octopus: 'Octopus; OctopusEnergy; Octopus Energy UK; Octoplus; Saving Session',
    'amazon-gb': 'Amazon UK; Amazon.co.uk; AmazonUK',
    'ebay-gb': 'eBay UK; ebay.co.uk',
    argos: 'Argos UK; Argos Card',
    tesco:
      'Tesco Clubcard; Clubcard; Tesco Mobile; Tesco Bank; Tesco Delivery; Tesco Stores; Tesco Insurance; Tesco UK',
    reportfraud:
      'Action Fraud; ActionFraud; National Fraud Intelligence Bureau; NFIB; City of London Police; 7726',
    amex: '',
  },
  signs: {
    royalmail: 'postie; postman; sorting office; delivery office; redelivery',
    nhs: `GP surgery; the surgery; A&E; outpatients; Medical Centre; medical practice; Health Centre; NHS number; practice nurse; pre-assessment clinic; flu jab; repeat prescription; ward clerk; cervical screening; smear test`,
    hmrc: 'tax rebate; tax refund; self assessment; tax return; P60; tax owed; tax fraud; National Insurance; income tax; tax code; working from home rebate; tax credit',
    dvla: 'vehicle tax; driving licence; V5C',
    govuk:
      'eVisa; Jury service; share code; energy support; energy grant; council tax; passport application',
    dwp: 'cost of living payment; winter fuel payment; benefits office',
    tfl: 'ULEZ charge; congestion charge',
    tvlicensing: 'TV licence',
    ofgem: 'energy rebate; energy discount',
    dartcharge: 'crossing charge',
  },
}

/** Names used in Ireland. */
export const IRELAND: KnownAs = {
  names: {
    anpost:
      'AnPost; An-Post; An Post Money; AnPost Money; Irish Post; Post Office; An Post Customs; SafePay; AnPost SafePay; An Post Insurance; State Savings',
    'dpd-ie': 'DPD IE; DPD Ireland Parcel Wizard; Parcel Wizard; DPDIreland',
    fastway: 'Fastway Couriers; Fastway Ireland',
    aib: 'Allied Irish Banks; Allied Irish Bank; AIB Mobile; AIB Bank; AIB Alert; AIB Fraud; AIB Internet Banking',
    boi: 'BOI; BankOfIreland; Bank Of Ireland 365; 365 Online; 365online; BOI 365; B.O.I.; BOIreland; BOI Fraud; BOI Alert; BankofIrelnd; Bank Ireland',
    ptsb: 'Permanent TSB; PermanentTSB; PTSB Bank; P TSB; permanent tsb; PTSB Open24; Open24',
    creditunion: 'Credit Unions; CreditUnion; the credit union',
    revenue:
      'Revenue Commissioners; Irish Revenue; Revenue.ie; ROS; Irish Tax; Revenue Online; Revenue Ireland; MyAccount Revenue; Revenue office; myAccount; Irish Revenue Commissioners; LPT; Local Property Tax; Irish Tax and Customs; Collector General; Collector-General; Revenue Online Service',
    mygovid: 'MyGov ID; MyGovID.ie; MyGov; My Gov ID',
    dsp: 'DSP; Dept of Social Protection; Social Welfare; MyWelfare; Social Protection; DEASP; Intreo; Dept Social Protection; Public Services Card; MyWelfare.ie; Department of Social Welfare',
    hse: 'HSE Ireland; HSELive; HSE Live; HSE Vaccination; HSEpayroll; Health Service Executive; HSE Covid; HSE Vaccine; HSE Appointments; HSE Screening; BreastCheck; CervicalCheck; HSE Payroll',
    eflow:
      'e-Flow; eFlow M50; M50 toll; eFlow.ie; E Flow; M50; eFlow Toll; Eflow Barrier Free; eToll',
    leap: 'Leap Card; Leap; TFI Leap; TFI; Transport for Ireland; TFI Go; Leapcard',
    ndls: 'National Driver Licence Service; NDLS.ie; Road Safety Authority',
    electricireland:
      'ElectricIreland; Electric Irl; ESB; ESB Networks; Electric Ireland ESB; ElecIreland',
    bordgais:
      'Bord Gais; BordGais; Bord Gáis; Bord Gais Energy; BGE; BordGaisEn; Bord Gáis Rewards',
    eir: 'eircom; eir Mobile; eir Broadband; My eir; eir.ie; Eircom; eir Fibre',
    'vodafone-ie': 'Vodafone Ireland; VodafoneIE; My Vodafone',
    'three-ie':
      'Three Ireland; 3 Ireland; ThreeIreland; My3; 3Ireland; 3 IE; Three IE; 48; Three Mobile',
    'virginmedia-ie': 'VirginMedia; Virgin Media Ireland; Virgin Mobile',
    garda: `Garda; Gardaí; Gardai; Garda Siochana; An Garda Siochana; An Garda; Garda Station; Garda Síochána; GNECB; GardaFCN; Garda Commissioner; Irish police; Garda National Economic Crime Bureau; Department of Justice; Garda Fraud; Garda Headquarters; Fixed Charge Notice; Fixed Charge; Garda National Cyber Crime Bureau; Dept of Justice; Garda Vetting`,
    donedeal: 'Done Deal; DoneDeal.ie; Done-Deal',
    adverts: 'Adverts; adverts.ie; Adverts ie',
    'amazon-ie': 'Amazon Ireland; Amazon.ie',
    'revolut-ie': 'Revolut Ireland',
  },
  signs: {
    garda: 'detective; Garda sergeant; Detective Sergeant; sergeant; Superintendent',
    anpost: 'postman; customs charge; customs fee',
    revenue: 'tax rebate; tax refund; emergency tax; tax credits; tax back; Revenue refund',
    dsp: 'child benefit; PPS number; jobseekers; fuel allowance; PPSN; household benefits; pandemic payment; jobseeker',
    hse: 'medical card; GP visit card; vaccination clinic; outpatients; drug payment scheme',
    eflow: 'toll; unpaid toll; toll charge; barrier-free toll',
    ndls: 'driving licence; driver licence; theory test',
    electricireland: 'electricity credit',
  },
}
