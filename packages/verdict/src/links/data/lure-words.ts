/**
 * Words in hosts that promise what people expect to do there: log in, pay, be safe, get a parcel or
 * money back. In the four languages and the ones that lures mix in.
 */
import { wordsOf } from './words-of.ts'

export const LURE_WORDS = wordsOf(
  // in many languages
  `login log signin sign inloggen logon auth secure security safe safety account accounts verify verification
   verif update updates upgrade confirm confirmation validate validation support help helpdesk service services
   client clients customer online web portal app mobile id code pay payment payments paying bill billing invoice
   refund refunds bank banking card cards credit transfer wallet alert alerts notice info my track tracking trace
   parcel parcels package packages delivery deliver redelivery shipping shipment customs post mail fee fees toll fine
   penalty ticket tax taxes gov rebate bonus prize gift win winner claim reward rewards unlock restore recover recovery
   reactivate activate activation suspended blocked limited check center centre team official`,
  `veilig veiligheid beveiliging beveiligd bevestig bevestigen bevestiging verificatie verifieer verifieren identificatie
   identiteit aanmelden aanmelding inlog mijn klant klanten klantendienst klantenservice rekening betaal betalen
   betaling betalingen betaalverzoek factuur facturen openstaand herinnering aanmaning incasso deurwaarder boete boetes
   belasting belastingen teruggave terugbetaling pakket pakketje pakketten zending bezorging bezorg levering leveren
   douane invoerkosten verzending volgen afhalen bijwerken vernieuwen vernieuw activeer activeren activatie kaart
   kaartlezer digipass bankieren blokkeren geblokkeerd deblokkeer premie energiepremie toeslag overheid melding controle`,
  `securise securite securisee connexion connecter connect espace moncompte mon compte comptes client clients
   verifier confirmer mise ajour jour actualiser actualisation paiement paiements payer reglement facture
   factures impaye remboursement rembourser amende amendes impot impots fiscal dossier vitale carte colis livraison
   livraisons livreur relais suivi douane expedition renouvellement renouveler vignette crit air aide assistance
   banque bancaire virement authentification identite alerte service regularisation regulariser formulaire infraction`,
  `sicher sicherheit kunde kunden kundenservice kundencenter konto anmelden anmeldung einloggen bestatigen bestaetigen
   bestatigung bestaetigung verifizieren verifizierung aktualisieren aktualisierung aktualisiert freischalten
   freischaltung entsperren rechnung zahlung zahlungen bezahlen mahnung uberweisung ueberweisung ruckerstattung
   rueckerstattung erstattung steuer steuern bussgeld paket pakete sendung zustellung lieferung versand zoll
   nachnahme verfolgung karte bankkarte push tan pushtan phototan umstellung meldung datenabgleich bescheid hilfe`,
  // what is done with cards, phones, contracts and claims
  `wijzigen overzetten annulatie annuleren opzeggen registratie registreren overstap overstappen vervanging vervangen
   validatie valideren toestel beheer herstel cadeaukaart winnaar saldo invordering kyc sim esim simkaart puk locker
   valider remplacement remplacer opposition fraude securipass cadeau recouvrement saisie citation indemnisation
   indemnite demande renouv encaisser enregistrement storno sperre sperrung erneuern erneuerung umtausch reaktivierung
   empfaenger pruefung replace renewal reactivation cancel cancellation device validate
   passwort wachtwoord password passwords motdepasse simtest 5g tausch annul terug antrag`,
)
