import { stripMarks } from '../../../evidence/marks.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Kinds of things. A name that is made of these alone, and of the words below, names nothing. */
const kinds = words(
  `app application server service microservice database databases db dbs datastore store cache queue broker bus balancer lb
  proxy proxies gateway storage cdn worker cluster client node system component monitoring engine datacenter datacentre
  center centre dns cloud backend frontend web website site api host machine vm container pod instance process job network
  switch router firewall waf disk volume server bucket shard partition replica primary secondary master slave leader
  follower infrastructure platform middleware orchestration pipeline endpoint module function lambda scheduler registry index
  stack layer tier provider dependency vendor user customer browser product thing software hardware topic consumer producer
  sidecar mesh cron region zone sql nosql rdbms dashboard alerting logging tracing`,
)

/** What is put before a kind of thing without naming it. */
const qualifiers = words(
  `the a an our main some other another internal external upstream downstream shared central global local new old legacy
  distributed managed dedicated generic relational caching document key-value kv in-memory memory object block file
  blob data message event task job work stream streaming search load reverse forward edge core app user-facing public
  private third-party third party hot cold read write reads writes front back end ha high-availability
  and or of for on in with various several multiple all each any company’s company's company enterprise production`,
)

/** Products whose makers named them after a kind of thing. */
const products =
  /\b(SQL Server|App Engine|App Service|Service Bus|Event Hubs?|Cloud (Storage|SQL|Functions|CDN|DNS|Load Balancing)|Web Application Firewall|Database Engine|API Management)\b/

/** `A`, `1`, `#2`: tells one unnamed thing from another. */
const letterOrNumber = /^#?([a-z]|\d+|[ivx]+)$/

/** Whether a name says only what kind of thing it is: `Load balancer`, `Service A`, `the main SQL database`. */
export function isGenericName(name: string): boolean {
  const plain = stripMarks(name)
  if (products.test(plain)) return false
  const parts = plain
    .toLowerCase()
    .split(/[\s/,&+()-]+/)
    .filter((part) => part !== '')
  let hasKind = false
  for (const part of parts) {
    if (kinds.has(part) || kinds.has(part.replace(/(e?s)$/, '')) || kinds.has(part.replace(/s$/, '')))
      hasKind = true
    else if (!qualifiers.has(part) && !letterOrNumber.test(part)) return false
  }
  return hasKind
}
