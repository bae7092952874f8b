import { UsageError } from './command.ts'

/** The address under which a site will be read, with a slash at its end. */
export function siteAddress(text: string): string {
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '' || url.username !== '')
    throw new UsageError(`“${text}” is no address of a site: write it as \`https://atlas.example/\`.`)
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}
