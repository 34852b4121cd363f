import type { RelationWords } from '../shape.ts'

/** Von wem es kommen soll. Das kann stimmen; der Satz sagt, wie Sie es herausfinden. */
export const deRelations: RelationWords = {
  'relation-bank-fraud-team':
    'Es soll von der Betrugsabteilung einer Bank kommen. Das sagen auch Kriminelle. Rufen Sie Ihre Bank selbst an.',
  'relation-boss':
    'Es soll von Ihrem Chef oder Ihrer Chefin kommen. Fragen Sie persönlich nach, oder unter der gewohnten Nummer.',
  'relation-broker-adviser':
    'Es soll von einem Broker oder einer Beratung kommen. Sehen Sie zuerst nach, ob es eine Zulassung gibt.',
  'relation-buyer':
    'Jemand will angeblich kaufen, was Sie verkaufen. Manche wollen dabei nur Ihre Bankdaten.',
  'relation-card-stop':
    'Es soll von der Stelle kommen, die Karten sperrt. Das sagen auch Kriminelle. Rufen Sie dort selbst an.',
  'relation-charity':
    'Es wird für einen guten Zweck gesammelt. Spenden können Sie auch auf der Website, die Sie selbst öffnen.',
  'relation-child':
    'Sie werden als Mama oder Papa angesprochen. Rufen Sie Ihr Kind unter der Nummer an, die Sie schon hatten.',
  'relation-colleague-hr':
    'Es soll aus dem Kollegium, der Personalabteilung oder der IT kommen. Fragen Sie dort nach, wie Sie es immer tun.',
  'relation-courier':
    'Es soll von einem Paketdienst kommen. Suchen Sie Ihr Paket selbst, in der App oder auf der Website.',
  'relation-doctor-hospital':
    'Es soll von Arztpraxis, Krankenhaus, Apotheke oder Krankenkasse kommen. Im Zweifel rufen Sie selbst dort an.',
  'relation-energy':
    'Es soll von Ihrem Energie- oder Wasserversorger kommen. Sehen Sie in Ihrem Konto oder auf der Rechnung nach.',
  'relation-friend':
    'Es soll aus Ihrem Freundeskreis kommen. Konten werden manchmal gestohlen. Wirkt es seltsam? Rufen Sie an.',
  'relation-grandchild':
    'Sie werden als Oma oder Opa angesprochen. Rufen Sie Ihr Enkelkind oder die Eltern an, unter der bekannten Nummer.',
  'relation-lawyer-notary':
    'Es soll von einer Anwaltskanzlei oder einem Notariat kommen. Suchen Sie die Nummer selbst und rufen Sie an.',
  'relation-leak-team':
    'Ihre Daten sollen in einem Datenleck sein. Nach einem Leck schicken auch Kriminelle solche Nachrichten.',
  'relation-parent':
    'Es soll von Ihrer Mutter oder Ihrem Vater kommen. Rufen Sie unter der Nummer an, die Sie schon hatten.',
  'relation-partner-romance':
    'Es geht um Liebe. Schicken Sie nie Geld an jemanden, den Sie noch nie getroffen haben.',
  'relation-platform-support':
    'Es soll vom Kundendienst einer App oder Website kommen. Der meldet sich fast nie auf diesem Weg.',
  'relation-police':
    'Es soll von der Polizei kommen. Suchen Sie deren Nummer selbst heraus und fragen Sie, ob es stimmt.',
  'relation-prosecutor-court':
    'Es soll von Gericht, Staatsanwaltschaft oder Gerichtsvollzieher kommen. Suchen Sie die Nummer selbst und fragen Sie nach.',
  'relation-recovery-agent':
    'Jemand will Ihr verlorenes Geld zurückholen. Wer einmal betrogen wurde, bekommt oft solche Angebote.',
  'relation-recruiter':
    'Es soll um eine Stelle gehen. Sie haben sich nicht beworben? Dann suchen Sie die Firma selbst.',
  'relation-seller-landlord':
    'Jemand verkauft oder vermietet etwas. Bezahlen Sie nichts, was Sie nicht gesehen haben.',
  'relation-stranger':
    'Eine unbekannte Person fängt ein Gespräch an. Manche bitten erst nach Tagen oder Wochen um Geld.',
  'relation-tax-office':
    'Es soll vom Finanzamt kommen. Öffnen Sie selbst Ihr Steuerkonto im Internet und sehen Sie dort nach.',
  'relation-tech-support':
    'Es soll vom technischen Dienst kommen. Echte Firmen rufen Sie nicht wegen eines Virus an.',
  'relation-telecom':
    'Es soll von Ihrem Telefon- oder Internetanbieter kommen. Sehen Sie in dessen App nach, oder rufen Sie selbst an.',
}
