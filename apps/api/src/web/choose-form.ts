import type { SiteFile, SiteForm } from './load-site.ts'

/** The first form of a file that an Accept-Encoding header takes; as it is when it takes none. */
export function chooseForm(file: SiteFile, header: string | undefined): SiteForm | undefined {
  const taken = new Set(
    (header ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => part.trim())
      .filter((part) => !/;\s*q=0(?:\.0*)?$/u.test(part))
      .map((part) => part.split(';')[0]?.trim()),
  )
  return file.forms.find(({ encoding }) => encoding === 'identity' || taken.has(encoding))
}
