// On the start page only: goes on in the first language of the browser that the page speaks.
// Nothing is stored. Without JavaScript the links on the page do the same.
;(function () {
  var wanted = navigator.languages || [navigator.language || 'en']
  for (var i = 0; i < wanted.length; i++) {
    var language = String(wanted[i]).slice(0, 2).toLowerCase()
    if (/^(en|nl|fr|de)$/.test(language)) return location.replace('/' + language + '/')
  }
})()
