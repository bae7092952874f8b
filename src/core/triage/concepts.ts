import { stem } from './stem.ts'

/**
 * What operators say in many words. A line is one notion; a paste that says “ran out of RAM” is near a symptom that says “memory is
 * exhausted”, a little less than had it used the same words.
 */
const notions = `
memory mem ram oom heap rss swap footprint
full fill filled filling exhausted exhausts exhaust exhaustion depleted run-out saturated overflow overflows overrun
space disk disks volume volumes filesystem filesystems storage inode inodes df drive pvc pv
restart restarts restarting reboot reboots crash crashes crashed crashing crashloop flap flapping flaps relaunch
die dies died dead kill kills killed killing exit exits exited terminated terminate terminates gone vanish disappear disappears
refuse refuses refused reject rejects rejected rejection rejections deny denied decline declined forbid forbidden turned-away
slow slower slowly latency sluggish crawl crawling takes-long
lag lags lagging behind late delay delayed delays stale backlog piling pile piles
hang hangs hanging stuck stall stalls stalled freeze freezes frozen blocked blocking blocks block
limit limits limited quota quotas cap maximum ceiling allowance exceed exceeds exceeded exceeding threshold reached
throttle throttles throttled throttling rate-limit ratelimit
grow grows growing climb climbs climbing rise rises rising increase increases increasing leak leaks leaking
leader leaders leadership election elections elect elects elected reelect quorum majority raft
primary primaries master masters
replica replicas replication replicate replicates replicating follower followers secondary secondaries standby slave slaves sync isr
expire expires expired expiring expiry renew renewed renewal outdated
certificate certificates cert certs tls ssl x509
dns resolve resolves resolved resolving resolution lookup lookups nameserver hostname hostnames
schedule schedules scheduled scheduling unschedulable pending placed placement
image images registry pull pulls pulling pulled download downloads
lock locks locked locking deadlock deadlocks contention
clock clocks time ntp skew drift chrony
drop drops dropped dropping lost lose loses losing loss discard discarded
descriptor descriptors fd fds handle handles ulimit
consumer consumers consume consuming group groups
shard shards partition partitions slot slots
gc garbage collection collector pause pauses
readonly read-only
unreachable unavailable down offline away outage
write writes writing insert inserts ingest ingestion publish publishes
delete deletes deleted deleting deletion tombstone tombstones purge
unhealthy unready notready not-ready
attach attached attaching mount mounts mounted mounting unmount`

const notionOf: ReadonlyMap<string, string> = new Map(
  notions
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', ...others] = line.split(' ')
      return [name, ...others].map((word): [string, string] => [stem(word), `~${stem(name)}`])
    }),
)

/** The notion a word belongs to, as a word of its own kind (`~memor`); undefined for most words. Expects a stem. */
export const notionOfWord = (word: string): string | undefined => notionOf.get(word)
