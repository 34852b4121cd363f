import type { RelationWords } from '../shape.ts'

/** Who it says to come from. That may be true; the sentence says how to find out. */
export const enRelations: RelationWords = {
  'relation-bank-fraud-team':
    'It says that it comes from the fraud team of a bank. Criminals say that too. Call your bank yourself.',
  'relation-boss':
    'It says that it comes from your boss. Ask your boss in person, or on the number that you always use.',
  'relation-broker-adviser':
    'It says that it comes from a broker or adviser. First look up whether that person has a licence.',
  'relation-buyer':
    'Someone says they want to buy what you sell. Some buyers are only after your bank details.',
  'relation-card-stop':
    'It says that it comes from the service that blocks cards. Criminals say that too. Call that service yourself.',
  'relation-charity':
    'It says that it collects for a good cause. You can also give on the charity’s site, if you open it yourself.',
  'relation-child':
    'It speaks to you as mum or dad. Call your child on the number that you already had.',
  'relation-colleague-hr':
    'It says that it comes from a colleague, HR or the IT desk. Ask them yourself, the way you always do.',
  'relation-courier':
    'It says that it comes from a parcel service. Look up your parcel yourself, in the app or on the site.',
  'relation-doctor-hospital':
    'It says that it comes from a doctor, hospital, pharmacy or health fund. Not sure? Call them yourself.',
  'relation-energy':
    'It says that it comes from your energy or water company. Check your own account or your last bill.',
  'relation-friend':
    'It says that it comes from a friend. Accounts do get taken over. Is it odd? Then call your friend.',
  'relation-grandchild':
    'It speaks to you as a grandparent. Call your grandchild, or the parents, on a number that you already had.',
  'relation-lawyer-notary':
    'It says that it comes from a lawyer or a notary. Look up that office yourself and call it.',
  'relation-leak-team':
    'It says that your data was found in a leak. After a leak, criminals send such messages too.',
  'relation-parent':
    'It says that it comes from your mother or father. Call them on the number that you already had.',
  'relation-partner-romance':
    'It speaks of love. Never send money to someone whom you have not met in real life.',
  'relation-platform-support':
    'It says that it comes from the help desk of an app or website. Those hardly ever contact you like this.',
  'relation-police':
    'It says that it comes from the police. Look up the number of the police yourself and ask if it is true.',
  'relation-prosecutor-court':
    'It says that it comes from a court, a prosecutor or a bailiff. Look up their number yourself and ask.',
  'relation-recovery-agent':
    'It says that you can get lost money back. People who were cheated once are often approached like this.',
  'relation-recruiter':
    'It says that it comes from a recruiter or an employer. Did you not apply? Look up the company yourself.',
  'relation-seller-landlord':
    'It says that it comes from a seller or a landlord. Do not pay for what you have not seen.',
  'relation-stranger':
    'A stranger starts talking to you. Some of them ask for money, but only after days or weeks.',
  'relation-tax-office':
    'It says that it comes from the tax office. Open your online tax file yourself and look there.',
  'relation-tech-support':
    'It says that it comes from technical support. Real companies do not call you about a virus.',
  'relation-telecom':
    'It says that it comes from your phone or internet company. Check in its app, or call it yourself.',
}
