import type { KnownAs } from './known-as.ts'

/** Names used everywhere. Ids are those of the international pack. */
export const INTERNATIONAL: KnownAs = {
  names: {
    whatsapp: 'Watsapp; Whatsap; WA Support; Wattsapp; Wathsapp; Whattsapp',
    meta: 'FB; Messenger; Meta Business; Meta for Business; Meta Verified; Meta Support; Meta Platforms; Meta Pay',
    instagram: 'Insta; IG; Copyright Help Center',
    apple: 'AppleID; App Store; AppleCare; Find My iPhone',
    google:
      'Gmail; Google Pay; Google Play; YouTube; Google Account; Google Security; Google Chrome; Chrome; Google Wallet; G-mail; Google Drive; Google Support; Google Voice; Google Maps; Google Mail; Google Ads; Google Photos; Google One',
    microsoft:
      'Outlook; Office365; MS365; Windows Defender; Windows; Windows Support; Hotmail; OneDrive; MS Support; Windows Security; Windows Service; Windows Technical; MS Office; Windows Belgium; M365; Windows Update; MSFT; Windows Helpdesk',
    amazon: 'Prime Video; Amazone; AMZN; Amazn',
    ebay: 'e-bay',
    aliexpress: 'Cainiao; Alibaba',
    paypal: 'Paypaal; PayPall',
    wise: 'TransferWise; Wise Support; Wise Payments',
    revolut: 'Revolute',
    n26: 'N 26; Number26',
    visa: 'Visa Secure; Verified by Visa; VISA Europe; Visa Security; Visa Card Services',
    dhl: 'D.H.L',
    ups: 'United Parcel Service; U.P.S.; UPS Access Point; UPS My Choice; UPS Delivery; UPS Store; UPS Express; UPS Customs',
    dpd: 'D.P.D.; DPDgroup',
    gls: 'G.L.S.',
    netflix: 'Nettflix; Nexflix; Netfliks; Nflx',
    spotify: 'Spotfy; Spottify',
    disneyplus: 'DisneyPlus; Disney+ Support; Disney Streaming',
    booking:
      'Booking; Booking Guest Center; Booking Support; Genius Booking; Booking Hotel; Booking BV',
    airbnb: 'Air B&B',
    x: 'Twitter; Twitter X; X Support; X Corp',
    steam: 'Steam Support; Steam Guard; Steam Wallet',
    signal: 'Signal Support; Signal Messenger; Signal Security; Signal App',
  },
  signs: {
    microsoft: 'virus on your computer; windows license; windows licence; TeamViewer',
  },
}
