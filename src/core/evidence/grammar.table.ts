/** The grammar, one line a rule, written as `figures.table.ts` is: figures in ⟦brackets⟧, then what they read as. */
export const grammar = `
# numbers
⟦1,200⟧ hosts → 1200
⟦1 200⟧ hosts → 1200
⟦1_000_000⟧ rows → 1000000
⟦0.27⟧ → 0.27
⟦about .5⟧ of it → ~0.5
⟦1.5e9⟧ keys → 1500000000
⟦10^6⟧ keys, ⟦2^31⟧ ids, ⟦2^31-1⟧, ⟦10⁶⟧ → 1000000; 2147483650; 2147483650; 1000000
⟦2.5 × 10^6⟧ → 2500000
⟦1/3⟧ of the shards → 0.333333333
fell by ⟦-5 %⟧ (⟦−40 °C⟧) → -5 percent; -40 celsius
# magnitudes
⟦1.2B⟧ users → 1200000000
⟦5.5 million⟧ → 5500000
⟦7.5 K⟧ → 7500
⟦5M⟧, ⟦12 bn⟧, ⟦1 trillion⟧, ⟦40 thousand⟧ → 5000000; 12000000000; 1000000000000; 40000
a ⟦5-million⟧-user service → 5000000
⟦512 B⟧ of memory, ⟦1.5 B⟧ users → 512 bytes; 1500000000
# units
⟦300+ TB⟧ of data → >=300000000000000 bytes
⟦1 KB⟧ is not ⟦1 KiB⟧ → 1000 bytes; 1024 bytes
⟦512Mi⟧ and ⟦2 GiB⟧ → 536870912 bytes; 2147483650 bytes
⟦10 Gbps⟧, ⟦10 Gbit/s⟧, ⟦10 Gb/s⟧ → 10000000000 bits per time; 10000000000 bits per time; 10000000000 bits per time
⟦125 MB/s⟧ → 125000000 bytes per time
⟦250 µs⟧, ⟦35 ms⟧, ⟦90 s⟧, ⟦5 min⟧ → 0.00025 time; 0.035 time; 90 time; 300 time
⟦64 cores⟧ or ⟦64 vCPUs⟧, a ⟦24-core⟧ host → 64 cores; 64 cores; 24 cores
⟦2.5 MW⟧, ⟦110 kV⟧, ⟦3 kWh⟧, ⟦2.4 GHz⟧, ⟦5 km⟧ → 2500000 watt; 110000 volt; 3000 watt-hour; 2400000000 hertz; 5000 metre
⟦85 °F⟧ and ⟦30 degrees C⟧ → 85 fahrenheit; 30 celsius
a ⟦10:1⟧ ratio → 10 ratio
# rates
⟦40,000 IOPS⟧, ⟦950 QPS⟧, ⟦5 req/s⟧, ⟦5 q/s⟧ → 40000 per time; 950 per time; 5 per time; 5 per time
⟦950,000 queries per second⟧ on average—⟦900,000⟧ on replicas → 950000 per time; 900000
⟦60 requests per minute⟧ → 1 per time
⟦5 million requests a day⟧ → 57.8703704 per time
⟦5 GB of data per day⟧ → 57870.3704 bytes per time
⟦3⟧ servers handle what ⟦5⟧ did → 3; 5
⟦10⟧ read/write nodes → 10
# money
⟦$1.2M⟧, ⟦US$5⟧, ⟦€3⟧, ⟦£4 billion⟧ → 1200000 money:USD; 5 money:USD; 3 money:EUR; 4000000000 money:GBP
⟦USD 5⟧, ⟦5 USD⟧, ⟦5 cents⟧, ⟦5 dollars⟧ → 5 money:USD; 5 money:USD; 0.05 money:USD; 5 money:USD
⟦$0.27 / user / month⟧ → 1.02739726e-7 money:USD per time/user
⟦$47K/month⟧ → 0.0178843227 money:USD per time
⟦$0.023 per GB-month⟧ → 8.75190259e-18 money:USD per bytes/time
⟦$0.20 per million requests⟧ → 2e-7 money:USD per request
⟦$5 a month⟧ → 0.00000190258752 money:USD per time
⟦$5m⟧ is not ⟦5m⟧ → 5000000 money:USD; 300 time
# percentages and multiples
⟦42 %⟧, ⟦42%⟧, ⟦42 percent⟧, ⟦42 per cent⟧, ⟦99.95%⟧ → 42 percent; 42 percent; 42 percent; 42 percent; 99.95 percent
⟦3 percentage points⟧ → 3 percent
⟦10x⟧ faster, ⟦3 ×⟧ more, ⟦5-fold⟧ → 10; 3; 5
⟦3⟧ × ⟦500 GB⟧ → 3; 500000000000 bytes
# ranges
⟦8–12 s⟧, ⟦10-13 seconds⟧, ⟦5 to 7 minutes⟧ → 8..12 time; 10..13 time; 300..420 time
⟦between 5 and 10⟧ hosts → 5..10
⟦$5 to $7⟧, ⟦$3–5 million⟧ → 5..7 money:USD; 3000000..5000000 money:USD
⟦1M–2M requests/s⟧ → 1000000..2000000 per time
from ⟦5%⟧ to ⟦40%⟧ → 5 percent; 40 percent
from ⟦5⟧ to ⟦10 minutes⟧ → 300 time; 600 time
⟦2⟧ or ⟦3 minutes⟧ → 120 time; 180 time
# bounds
⟦≤ 5⟧, ⟦<10 ms⟧, ⟦>= 3⟧, ⟦~200⟧ → <=5; <0.01 time; >=3; ~200
⟦over 1,200⟧, ⟦more than 1,200⟧, ⟦at least 1,200⟧, ⟦1,200 or more⟧ → >1200; >1200; >=1200; >=1200
⟦nearly 40 minutes⟧, ⟦up to 9 s⟧, ⟦fewer than 5⟧, ⟦no more than 5⟧ → <2400 time; <=9 time; <5; <=5
⟦up to about 300⟧, ⟦no fewer than 3⟧, ⟦about a 5-minute⟧ window → <=300; >=3; ~300 time
# dates
⟦2018-10-21⟧, ⟦21 October 2018⟧, ⟦October 21, 2018⟧, ⟦Oct 21⟧ → 2018-10-21; 2018-10-21; 2018-10-21; 0000-10-21
⟦2018-10⟧, ⟦March 2020⟧, in ⟦2018⟧ → 2018-10; 2020-03; 2018
⟦2000⟧ servers, but in ⟦2018⟧ servers failed; mid-⟦2018⟧ → 2000; 2018; 2018
⟦October 21⟧–⟦22, 2018⟧ and ⟦2017⟧–⟦2019⟧ → 2018-10-21; 2018-10-22; 2017; 2019
they may ⟦5⟧ times retry, and march for ⟦7 days⟧ → 5; 604800 time
# clock times
⟦22:52 UTC⟧, ⟦09:37 PST⟧, ⟦9:37AM PST⟧, ⟦22:52:30 UTC⟧ → 1372 min zone 0; 577 min zone -480; 577 min zone -480; 1372.5 min zone 0
⟦2018-10-21T22:52Z⟧, ⟦2018 October 21 22:52 UTC⟧ → 2018-10-21 1372 min zone 0; 2018-10-21 1372 min zone 0
⟦2018-10-21T22:52:30-07:00⟧ → 2018-10-21 1372.5 min zone -420
⟦10:30⟧-⟦11:45 UTC⟧ and ⟦8⟧–⟦9:45 AM PST⟧ → 630 min zone 0; 705 min zone 0; 480 min zone -480; 585 min zone -480
⟦15:52 US/Pacific⟧ on ⟦21 October 2018⟧ → 952 min; 2018-10-21
# durations
⟦24h11m⟧, ⟦24 hours and 11 minutes⟧, ⟦1 h 21 min⟧ → 87060 time; 87060 time; 4860 time
a ⟦43-second⟧ partition, ⟦4 minutes and 30 seconds⟧ → 43 time; 270 time
⟦5 minutes⟧ and ⟦3 hours⟧ → 300 time; 10800 time
for ⟦over two hours and 24 minutes⟧, ⟦an hour and 5 minutes⟧ → >8640 time; 3900 time
# percentiles
p99 of ⟦35 ms⟧, p99.9 ⟦< 1 s⟧, the 99th percentile, 99.9th → 0.035 time; <1 time
# not figures
the 1st, the 42nd, the first of five nodes → none
MySQL 5.7, MySQL 5.6 and 5.7, MySQL 8.0.28, v3.5, Python 3, HTTP/2, IPv4 → none
PostgreSQL 14, Java 17, Ubuntu 22.04, Kafka 2.8, etcd 3.5, Rails 5, TLS 1.3 → none
S3, EC2, c5.2xlarge, L4, us-east-1, UTF-8, SHA-256, x86_64, x509, X.509, INT32, k8s, mysql1 → none
r6g.4xlarge ×⟦3⟧ → 3
port 3306, :3306, db:3306, 10.0.0.1:80, 10.0.0.0/24, a /24 → none
HTTP 500, 503 errors, 404s, 5xx, error 1040, exit code 137, RFC 1918 → none
§3, p. 14, page 14, figure 3.2, #123, [12], CVE-2020-1234, Tier 1, layer 7 → none
a 64-bit id, 24/7, the 2010s, three 9s, n+1, a 10-K, a 4G phone → none
a ⟦4G⟧ heap, CRITICAL: ⟦39.71⟧, replicas: ⟦3⟧, error: 1040 → 4000000000; 39.71; 3
https://example.com/2018/10/21?n=5 and \`SET GLOBAL max_connections = 500\` → none
⟦43 seconds⟧ [@report §3] and [@report p. 14 @other 12:40] → 43 time
used as ⟦5⟧ hosts, a significant ⟦5⟧, in that case ⟦5⟧ of them; AS 32934 → 5; 5; 5
⟦10s⟧ of downtime, and 100s of errors → 10 time
MySQL 5.7+ and Python 3 or later, all nodes ⟦30⟧ times, nodes 3 and 4 → 30
# ordinary words are no products
⟦About 5.7 million⟧, ⟦Over 8.0 TB⟧, Latency ⟦5.7⟧ → ~5700000; >8000000000000 bytes; 5.7
MySQL handled ⟦5.7 million⟧ queries; AWS kept ⟦99.9%⟧ → 5700000; 99.9 percent
`
