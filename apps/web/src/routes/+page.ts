export const prerender = true
/** No code: four links, and a small script that follows the browser's language. */
export const csr = false
