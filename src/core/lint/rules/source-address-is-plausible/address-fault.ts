const parts = /^https?:\/\/([^/?#]+)([^?#]*)(\?[^#]*)?/i
const homePath =
  /^\/?((index|default|home)(\.\w+)?|blogs?|news|docs?|engineering|tech|status|en|en-us|about|press|resources)?\/?$/i
const forExamples = /(^|\.)(example\.(com|org|net|edu)|example|test|invalid)$/i
/** Names that no public server has, though they look like one. */
const notPublic =
  /(^|\.)(localhost|local|localdomain|internal|intranet|corp|lan|home|private|database|server|service|cluster|svc|onion)$/i
const numeric = /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/i
const placeholder =
  /^(your-[\w-]*(here|name|id|post|url|link|company)|(insert|replace|enter)-[\w-]+|(some|the)-(post|article|link|url)|x{3,}|0{4,}|123|1234|12345\d*|abc123|abcdef|foo|bar|foobar|todo|tbd|tba|placeholder|lorem-ipsum|unknown|null|undefined|n-a|url|link|id|slug|<.*>|\{.*\}|%3c.*|%7b.*)$/i
/** On these hosts a path of plain numbers is real. */
const numbered =
  /(^|\.)(github\.com|gitlab\.com|news\.ycombinator\.com|bugs?\.[\w.]+|issues?\.[\w.]+|jira\.[\w.]+)$/i
const shorteners =
  /^(bit\.ly|t\.co|tinyurl\.com|goo\.gl|ow\.ly|is\.gd|buff\.ly|lnkd\.in|shorturl\.at|rb\.gy)$/i
/** Pages whose text is somebody else’s, or nobody’s: searches and answers of language models. */
const noAuthor =
  /^((www\.)?(google|bing|yahoo|baidu|yandex)\.[a-z.]+\/search|duckduckgo\.com\/?$|(chat\.openai|chatgpt|claude|perplexity|poe)\.(com|ai)\/|(www\.)?perplexity\.ai\/|(gemini|bard)\.google\.com\/|copilot\.microsoft\.com\/)/i

/** What is wrong with an address, as a sentence without its full stop; undefined where nothing is. */
export function addressFault(address: string): string | undefined {
  const [, authority = '', pathname = '', search = ''] = parts.exec(address) ?? []
  const host = authority.replace(/^.*@/, '').replace(/:\d+$/, '').toLowerCase()
  if (host === '') return `“${address}” is no address`
  if (forExamples.test(host)) return `“${host}” is kept for examples`
  if (notPublic.test(host) || numeric.test(host) || !host.includes('.'))
    return `“${host}” is a place that no reader can open`
  if (shorteners.test(host)) return `“${host}” hides where it leads`
  if (noAuthor.test(`${host}${pathname}`))
    return `“${host}${pathname.replace(/\/$/, '')}” prints what somebody else wrote, or what nobody did`
  if (homePath.test(pathname) && search === '')
    return `“${address}” is a home page, and prints something else tomorrow`
  const video = videoOf(host, pathname, search)
  if (video !== undefined && !/^[\w-]{11}$/.test(video))
    return `“${video}” is no name of a video: those have eleven characters`
  const odd = pathname
    .split('/')
    .find((part) => placeholder.test(part) && !(numbered.test(host) && /^\d+$/.test(part)))
  return odd === undefined ? undefined : `“${odd}” stands where a real address has a name`
}

function videoOf(host: string, pathname: string, search: string): string | undefined {
  if (/(^|\.)youtu\.be$/.test(host)) return pathname.slice(1).split('/')[0] ?? ''
  if (!/(^|\.)youtube\.com$/.test(host) || pathname !== '/watch') return undefined
  return /[?&]v=([^&]*)/.exec(search)?.[1] ?? ''
}
