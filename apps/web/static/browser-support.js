// Runs in every browser, also in those too old to read the rest of the page, so it is written in
// the JavaScript of 2009. Shows the sentence that the check cannot work here, and why, in words.
;(function () {
  var able =
    typeof BigInt === 'function' &&
    typeof Promise === 'function' &&
    typeof fetch === 'function' &&
    typeof Worker === 'function' &&
    typeof TextEncoder === 'function' &&
    typeof Intl === 'object' &&
    typeof Intl.PluralRules === 'function' &&
    typeof Intl.DisplayNames === 'function' &&
    typeof BigUint64Array === 'function' &&
    typeof crypto === 'object' &&
    typeof crypto.getRandomValues === 'function' &&
    'noModule' in document.createElement('script')
  if (!able) document.documentElement.className += ' unsupported'
})()
