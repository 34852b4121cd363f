/** Short names that people and lures use for institutions, by an official host of theirs. */
export const NICKNAMES: Readonly<Record<string, readonly string[]>> = {
  'rabobank.nl': ['rabo'],
  'abnamro.nl': ['abn'],
  'bnpparibasfortis.be': ['bnppf', 'bnp'],
  'amazon.com': ['amzn'],
  'netflix.com': ['nflx'],
  'spotify.com': ['spoti'],
  'booking.com': ['bkng'],
  'myebox.be': ['ebox', 'e-box'],
  'minfin.fed.be': ['minfin', 'taxonweb', 'fodfin'],
  'creditmutuel.fr': ['cmut'],
  'credit-agricole.fr': ['securipass'],
  'deutschepost.de': ['depost'],
  'impots.gouv.fr': ['impotsgouv', 'dgfip'],
}
