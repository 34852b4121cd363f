/** Links shown so that no terminal makes them clickable and nobody opens one by accident. */

/** A scheme with its colon, of links that nobody found but a terminal would see. */
const SCHEME = /\b([a-z][a-z\d+.-]{1,30}):(?=\/\/)/giu

/** `https://a.example/x` becomes `hxxps://a[.]example/x`. */
export function defangLink(link: string): string {
  const [, scheme = '', rest = ''] = /^([a-z][a-z\d+-]*:(?:\/\/)?)?([\s\S]*)$/iu.exec(link) ?? []
  const end = rest.search(/[/?#]/u)
  const host = end === -1 ? rest : rest.slice(0, end)
  return (
    defangSchemes(scheme) +
    host.replace(/(?<!\[)\.(?=\S)/gu, '[.]') +
    defangSchemes(rest.slice(host.length))
  )
}

/** A host alone: `a.example` becomes `a[.]example`. */
export const defangHost = (host: string): string => host.replaceAll('.', '[.]')

/** Whatever looks like a scheme, anywhere in a text. */
export function defangSchemes(text: string): string {
  return text
    .replace(SCHEME, (_, scheme: string) => {
      const other = scheme.replace(/tt/u, 'xx').replace(/TT/u, 'XX')
      if (/^hxxps?$/iu.test(scheme)) return `${scheme}:`
      return other === scheme ? `${scheme}[:]` : `${other}:`
    })
    .replace(/\bwww\.(?=\S)/giu, (www) => `${www.slice(0, 3)}[.]`)
}
