import type { KnownAs } from './known-as.ts'

/** Names used everywhere. Ids are those of the international pack. */
export const INTERNATIONAL: KnownAs = {
  names: {
    whatsapp:
      'WhatsApp Business; Whats App; Watsapp; Whatsap; WhatsApp Web; Whatsapp Support; WhatsApp Security; WA Support; Wattsapp; WhatsApp Team; Team WhatsApp; Wathsapp; Whattsapp',
    meta: 'Facebook; FB; Messenger; Facebook Support; Meta Business; Meta for Business; Meta Verified; Facebook Security; Meta Support; Facebook Headquarters; Meta Business Support; Meta Platforms; Facebook Ads; Facebook Messenger; Facebook Team; Face book; Meta Pay; Meta Business Suite',
    instagram:
      'Insta; IG; Instagram Support; Insta Gram; Instagram Help; Copyright Help Center; Instagram Team; Instagram Security',
    telegram: 'Telegram Support; Telegram Premium',
    apple:
      'iCloud; Apple ID; AppleID; Apple Support; Apple Pay; App Store; iTunes; Apple Security; Apple Care; AppleCare; Apple Store; Find My iPhone; i-Cloud; Apple-ID; Apple Cash; Find My; Apple Inc; Apple Service; Apple Konto; Apple Account; Wo ist',
    google:
      'Gmail; Google Pay; Google Play; YouTube; Google Account; Google Security; Google Chrome; Chrome; Google Wallet; G-mail; Google Drive; Google Support; Google Voice; Google Maps; Google Mail; Google Ads; Google Photos; Google One',
    microsoft:
      'Outlook; Office 365; Microsoft 365; Office365; MS365; MS 365; Windows Defender; Windows; Windows Support; Windows Service Center; Hotmail; OneDrive; Microsoft Windows; MS Support; Azure; Teams; Windows Security; Microsoft Teams; Windows Service; Windows Technical; Microsoft Defender; MS Office; Micro soft; Windows Belgium; Xbox; Microsoft Office; Microsoft Account; Live Mail; Skype; M365; Windows Technical Department; Microsoft Konto; Microsoft Authenticator; Defender; SharePoint; Windows Update; MSFT; Windows Helpdesk',
    amazon:
      'Amazon Prime; Prime Video; Amazon Pay; Amazone; Amazon Security; Amazon Support; AMZN; Alexa; Amazon Fresh; Amazon Logistics; Amazon Account; Amazon Gift; Amazn',
    ebay: 'e-bay; e bay; eBay Support',
    temu: 'Temu App; Temu.com',
    shein: 'Shein App',
    aliexpress: 'Ali Express; Cainiao; Alibaba; Ali-Express',
    paypal:
      'Pay Pal; Pay-Pal; PayPal Support; PayPal Security; Paypaal; PayPall; PayPal Service; PayPal Credit; PayPal.me; Paypal Deutschland',
    wise: 'TransferWise; Transferwise; Wise Support; Wise Payments',
    revolut:
      'Revolut Bank; Revolut Support; Revolut Security; Revolut Fraud; Revolute; Revolut Business; Revolut Team',
    n26: 'N26 Bank; N 26; Number26; N26 Support',
    klarna: 'Klarna Bank; Klarna Support; Klarna App',
    visa: 'Visa Secure; Verified by Visa; VISA Europe; Visa Security; Visa Card Services',
    mastercard: 'Master Card; Mastercard SecureCode; MasterCard Identity Check',
    dhl: 'DHL Express; DHL Parcel; DHL eCommerce; D.H.L; DHL Paket; DHL Express Service; DHL Delivery; DHL Parcel BE; DHL Customs',
    ups: 'United Parcel Service; U.P.S.; UPS Access Point; UPS My Choice; UPS Delivery; UPS Store; UPS Express; UPS Customs',
    fedex:
      'Fed Ex; Fed-Ex; FedEx Express; TNT Express; FedEx Delivery; FedEx Ground; TNT; FedEx Office',
    dpd: 'D.P.D.; DPD Parcel; DPD Group; DPD Pickup; DPD Predict; DPD Info; DPDgroup; DPD Delivery',
    gls: 'GLS Parcel; G.L.S.; GLS Group; GLS ParcelShop',
    netflix:
      'Netflix Support; NetFlix Premium; Net flix; Nettflix; Nexflix; Netflix Account; Netflix Team; Netfliks; Nflx',
    spotify: 'Spotify Premium; Spotify Family; Spotify Support; Spotfy; Spottify',
    disneyplus: 'Disney Plus; DisneyPlus; Disney+ Support; Disney Streaming',
    booking:
      'Booking; Booking com; Bookingcom; Booking Guest Center; Booking Support; Booking.com Partner; Genius Booking; Booking Hotel; Booking BV',
    airbnb: 'Air bnb; AirBnB Support; Air B&B; Air-bnb',
    binance: 'Binance Support; Binance Wallet; Binance Security; Binance App',
    coinbase:
      'Coinbase Wallet; Coin base; Coinbase Pro; Coinbase Support; Coinbase Security; Coinbase Commerce',
    kraken: 'Kraken Support; Kraken Exchange; Kraken Pro',
    ledger:
      'Ledger Live; Ledger Nano; Ledger Wallet; Ledger Support; Ledger Recovery; Ledger Nano X; Ledger Security',
    metamask: 'Meta Mask; MetaMask Wallet; MetaMask Support; Meta-Mask; Metamask.io',
    linkedin: 'Linked In; Linked-in; LinkedIn Premium; LinkedIn Support; LinkedIn Recruiter',
    indeed:
      'Indeed.com; Indeed Jobs; Indeed HR; Indeed Hire; Indeed Ireland; Indeed Support; Indeed Recruiter',
    tiktok: 'Tik Tok; Tik-Tok; TikTok Shop; TikTok Support; TikTok Jobs; Tiktok HR',
    x: 'Twitter; Twitter X; X Support; X Corp',
    discord: 'Discord Support; Discord Nitro',
    steam: 'Steam Support; Steam Guard; Steam Wallet',
    interpol: 'Interpol Lyon; INTERPOL Brussels; Inter pol',
    europol: 'Euro pol; Europol EC3; Europol The Hague',
    docusign: 'Docu Sign; Docu-Sign; DocuSign Envelope; DocuSign Electronic',
    dropbox: 'Drop box; Dropbox Sign; Dropbox Transfer',
    signal:
      'Signal Support; Signal Messenger; Signal Security; Signal App; Signal Security Support',
  },
  signs: {
    microsoft: 'virus on your computer; windows license; windows licence; TeamViewer',
    google: '',
  },
}
