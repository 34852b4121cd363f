import type { LinkWords } from '../shape.ts'

/** Wohin die Links führen. Nichts wurde geöffnet: All das zeigt die Adresse allein. */
export const deLinks: LinkWords = {
  'link-to-claimed': 'Der Link führt zur echten Website von {institution}.',
  'link-to-institution': 'Der Link führt zu einer echten Website von {institution}.',
  'link-possibly-official':
    'Der Link führt vielleicht zu einer Website von {institution}. Bestätigen konnten wir das nicht.',
  'link-elsewhere': 'Der Link führt zu {host}. Wir kennen das nicht als Website von {institution}.',
  'link-unknown': 'Der Link führt zu {host}. Wir wissen nicht, wem das gehört.',
  'link-lookalike':
    'Die Adresse {host} ähnelt einer von {institution}, aber wir kennen sie nicht. Bei Betrug ist das häufig.',
  'link-disguised': 'Der Link ist seltsam geschrieben, als sollten Filter ihn nicht erkennen.',
  'link-shortener':
    'Der Link ist gekürzt: Sie sehen nicht, wohin er führt. Auch echte Absender nutzen solche Links.',
  'link-dynamic-dns':
    'Der Link nutzt eine kostenlose Adresse, die jeder in Minuten anlegen kann. Bekannte Organisationen tun das nicht.',
  'link-free-hosting':
    'Die Seite liegt bei einem Dienst, bei dem jeder eine Seite anlegen kann. Banken und Behörden tun das nicht.',
  'link-punycode':
    'In der Adresse stehen besondere Buchstaben. Sie können genau wie gewöhnliche aussehen.',
  'link-mixed-script-host':
    'Die Adresse mischt Buchstaben aus verschiedenen Alphabeten. Sie wirkt bekannt, führt aber woandershin.',
  'link-user-info':
    'Die Adresse beginnt mit einem Namen ohne Bedeutung. Sie führt zu dem, was nach dem @ steht: {host}.',
  'link-ip-address':
    'Der Link führt zu einer Adresse aus Ziffern, ohne Namen. Bekannte Organisationen tun das nicht.',
  'link-odd-port':
    'Im Link steht ein ungewöhnlicher technischer Teil, eine Portnummer. Bekannte Organisationen tun das nicht.',
  'link-data-uri': 'Im Link ist eine ganze Seite versteckt. So eine Seite kann jeden nachahmen.',
  'link-script-uri':
    'Im Link steht ein kleines Programm statt einer Adresse. Öffnen Sie ihn nicht.',
  'link-not-https':
    'Der Link ist nicht verschlüsselt (https). Andere könnten mitlesen, was Sie dort eingeben.',
  'link-cheap-ending':
    'Die Adresse hat eine sehr billige Endung. Kriminelle nehmen sie gern, andere aber auch.',
  'link-long-random-host':
    'Die Adresse sieht nach zufälligen Buchstaben aus. Bekannte Organisationen nehmen ihren Namen.',
  'link-many-hyphens':
    'In der Adresse sind Wörter mit Bindestrichen verbunden. Viele gefälschte Adressen sehen so aus.',
  'link-many-subdomains':
    'Die Adresse hat viele Teile mit Punkten dazwischen. Nur die letzten sagen, wem sie gehört.',
  'link-lure-words':
    'In der Adresse stehen Wörter wie Login oder Zahlung. So wirkt eine gefälschte Adresse amtlich.',
  'link-messaging-deep-link':
    'Der Link öffnet einen Chat mit jemandem. Sehen Sie zuerst nach, wer das ist.',
  'link-device-linking':
    'Link oder Code kann einem anderen Gerät Zugang zu Ihrem Konto geben. Öffnen Sie so etwas nie wegen einer Nachricht.',
  'link-app-store':
    'Der Link führt zu einem App-Store. Sehen Sie zuerst nach, wer die App gemacht hat.',
  'link-app-link': 'Der Link öffnet eine App. Sehen Sie genau hin, was Sie dort bestätigen.',
  'link-payment-link':
    'Der Link öffnet eine Zahlung. Sehen Sie zuerst nach, wer das Geld bekommt, und wie viel.',
  'link-payee-shown':
    'Der Zahlungslink zeigt einen Namen. Wer das Geld will, kann diesen Namen selbst wählen.',
  'link-file-sharing':
    'Der Link führt zu einer geteilten Datei. Jeder kann dort eine Datei ablegen, unter jedem Namen.',
  'link-apk-download':
    'Der Link lädt ein Programm, das nicht aus dem App-Store kommt. So können andere Ihr Gerät steuern.',
  'link-open-redirect':
    'Der Link leitet Sie auf eine andere Website weiter. Am Anfang sehen Sie nicht, wo Sie landen.',
  'link-text-mismatch': 'Der Link zeigt eine Adresse, führt aber zu einer anderen: {host}.',
  'link-qr-text':
    'Der Link stammt aus einem QR-Code. Wohin so ein Code führt, sehen Sie erst nach dem Scannen.',
}
