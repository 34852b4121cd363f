/**
 * The web app: static files from memory. `/` leads to the visitor's language; a folder's page has a
 * slash at its end; what is not there is the app's own 404 page.
 */
import type { Hono } from 'hono'
import { refuse } from '../http/answers.ts'
import type { AppContext, AppEnv, Dependencies } from '../http/app-env.ts'
import { matchesEtag } from '../http/matches-etag.ts'
import { methodNotAllowed } from '../http/method-not-allowed.ts'
import { PAGE_POLICY, workerPolicy } from '../http/security-headers.ts'
import { chooseForm } from '../web/choose-form.ts'
import { chooseLanguage } from '../web/choose-language.ts'
import type { Site, SiteFile } from '../web/load-site.ts'

/** Adds the catch-all; it comes last. */
export function webRoute(app: Hono<AppEnv>, { site, indexOrigin }: Dependencies): void {
  const forWorkers = workerPolicy(indexOrigin)
  app.get('*', (c) => {
    const path = decodedPath(c.req.path)
    if (path === '') return toLanguage(c, site)
    const file = site.get(path) ?? site.get(`${path}.html`)
    if (file !== undefined) {
      if (file.isWorker) c.header('content-security-policy', forWorkers)
      return sendSiteFile(c, file, 200)
    }
    if (site.has(`${path}/index.html`)) return c.redirect(`/${path}/`, 308)
    const page = path.endsWith('/') ? site.get(`${path}index.html`) : undefined
    return page === undefined ? missing(c, site) : sendSiteFile(c, page, 200)
  })
  app.all('*', methodNotAllowed('GET, HEAD'))
}

/** The path without its first slash, as the site names it; something no file is called if it is no UTF-8. */
function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path.slice(1))
  } catch {
    return '\0'
  }
}

function toLanguage(c: AppContext, site: Site): Response {
  if (site.size === 0) return missing(c, site)
  c.header('vary', 'Accept-Language')
  c.header('cache-control', 'no-cache')
  return c.redirect(`/${chooseLanguage(c.req.header('accept-language'))}/`, 302)
}

function missing(c: AppContext, site: Site): Response {
  const page = c.req.path.startsWith('/v1/') ? undefined : site.get('404.html')
  return page === undefined
    ? refuse(c, 'not-found', 'There is nothing at this address.')
    : sendSiteFile(c, page, 404)
}

function sendSiteFile(c: AppContext, file: SiteFile, status: 200 | 404): Response {
  const form = chooseForm(file, c.req.header('accept-encoding'))
  if (form === undefined) return refuse(c, 'not-found', 'There is nothing at this address.')
  const headers: Record<string, string> = {
    etag: form.etag,
    'cache-control': file.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(file.forms.length > 1 ? { vary: 'Accept-Encoding' } : {}),
    ...(form.encoding === 'identity' ? {} : { 'content-encoding': form.encoding }),
    ...(file.isPage ? { 'content-security-policy': PAGE_POLICY } : {}),
  }
  if (status === 200 && matchesEtag(c.req.header('if-none-match'), form.etag)) {
    return c.body(null, 304, headers)
  }
  return c.body(form.bytes, status, {
    ...headers,
    'content-type': file.type,
    'content-length': String(form.bytes.length),
  })
}
