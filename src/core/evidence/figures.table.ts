/**
 * Fragments of real post-mortems, each figure in ⟦brackets⟧, and after the arrow what it must read as (`showFigure`).
 * GitHub’s report of 21 October 2018 from zerobased-co/muchtrans, the others from IntelligentDDS/Post-mortems-Analysis;
 * `wikitech` are Wikimedia’s incident reports.
 */
export const realFigures = `
# aws
⟦8:19 AM⟧ and ⟦9:43 AM KST⟧, EC2 instances → 499 min zone 540; 583 min zone 540
of a ⟦110kV⟧ ⟦10 megawatt⟧ transformer. This → 110000 volt; 10000000 watt
de Dezembro às ⟦22:05⟧, horário do → 1325 min
time, and by ⟦8AM PDT⟧, nearly all → 480 min zone -420
not impacted. On ⟦September 2, 2021 at 7:30 AM JST⟧, internal alarms → 2021-09-02 450 min zone 540
webinars starting Monday, ⟦May 2⟧. The first → 0000-05-02
to provide a ⟦10 day⟧ credit equal → 864000 time
became stuck. By ⟦approximately 11:00AM PDT⟧, a large → ~660 min zone -420
Summary of the ⟦December 24, 2012⟧ Amazon ELB → 2012-12-24
Capacity Errors for “⟦4 vCPU⟧” task sizes → 4 cores
Multi-AZ instances took ⟦longer than 20 minutes⟧ to fail → >1200 time
Virginia (US-EAST-1) Region ⟦November, 25th 2020⟧ We wanted → 2020-11-25
over the last ⟦6 months⟧, the number → 15768000 time
a total of ⟦20 minutes⟧ of degraded → 1200 time
completing the recovery. ⟦Approximately 13%⟧ of the → ~13 percent
of the remaining ⟦2.2%⟧ of affected → 2.2 percent
the end of ⟦24 hours⟧, ⟦23.5%⟧ at → 86400 time; 23.5 percent
(AP-NORTHEAST-1) Region on ⟦August 23, 2019⟧. Beginning at → 2019-08-23
Region consists of ⟦more than 10⟧ datacenters structured → >10
than expected. At ⟦9:37AM PST⟧, an authorized → 577 min zone -480
At this point, ⟦about 13%⟧ of the → ~13 percent
Availability Zone was ⟦less than 0.07%⟧. We investigated → <0.07 percent
⟦1:00 AM PDT⟧, ⟦over 80%⟧ of the → 60 min zone -420; >80 percent
Virginia (US-EAST-1) Region ⟦December 10th, 2021⟧ We want → 2021-12-10
This occurred for ⟦approximately 11 hours⟧, from the → ~39600 time
connectivity was restored ⟦within 4 minutes⟧, and the → <=240 time
and all but ⟦about 2.2%⟧ of the → ~2.2 percent
more volumes. At ⟦11:30AM PDT⟧, the team → 690 min zone -420
the morning of ⟦April 23rd⟧, we worked → 0000-04-23
error rate, hovering ⟦between 0.15%-0.25%⟧. We knew → 0.15..0.25 percent
copies, equal to ⟦10 days⟧ of charges → 864000 time
in the last ⟦3 years⟧, finally stabilizing → 94608000 time
the morning of ⟦February 28th, 2017⟧. The Amazon → 2017-02-28
to production in ⟦January 2021⟧. Over the → 2021-01
occurred on Monday, ⟦October 22nd⟧ in the → 0000-10-22
without issue. On ⟦May 12th⟧ of this → 0000-05-12
Early Sunday morning, ⟦September 20⟧, we had → 0000-09-20
installed in late ⟦2010⟧ and early → 2010
we had delivered ⟦approximately 38%⟧ of the → ~38 percent
brought online. By ⟦10pm PDT⟧, a large → 1320 min zone -420
brought up by ⟦12:25am PDT⟧ on Saturday. → 25 min zone -420
investigation of the ⟦June 13⟧ SimpleDB disruption → 0000-06-13
an authorized S3 team member → none
in the US-EAST-1 Region → none
RDS Multi-AZ instances took → none
⟦as much as 1 TB per volume⟧ → <=1000000000000 bytes per volume
By ⟦6:04 AM PDT⟧ on ⟦August 9th⟧, we had delivered → 364 min zone -420; 0000-08-09
for ⟦just over 30 hours⟧ until utility power → >108000 time
On ⟦December 17th⟧ at ⟦10:05PM PST⟧, the impacted → 0000-12-17; 1325 min zone -480
# azure
⟦08:30 UTC⟧ on ⟦04 Oct 2017⟧, a subset → 510 min zone 0; 2017-10-04
UK West with ⟦400Gb⟧ of additional → 400000000000 bits
⟦18:38 UTC⟧ on ⟦19 November 2018⟧, Microsoft Azure → 1118 min zone 0; 2018-11-19
multiple regions by ⟦09 Aug 2019 19:09 UTC⟧ and affected → 2019-08-09 1149 min zone 0
would have been ⟦less than 10%⟧ of traffic → <10 percent
and mitigation: A ⟦16 minute⟧ hardware failure → 960 time
was achieved on ⟦22 Mar 2017 at 01:14 UTC⟧. Cooling was → 2017-03-22 74 min zone 0
recovery started at ⟦approx. 03:30 EST⟧, followed by → ~210 min zone -300
⟦11:00 UTC⟧ on ⟦5 September⟧, full mitigation → 660 min zone 0; 0000-09-05
network congestion, dropping ⟦around 10%⟧ of traffic, → ~10 percent
datacenters (completion by ⟦Jan 2019⟧) Update communications → 2019-01
fully operational by ⟦2020-01-21 21:18 UTC⟧. Next Steps: → 2020-01-21 1278 min zone 0
caused by construction ⟦approximately 5 km⟧ from Microsoft → ~5000 metre
⟦13:43 UTC⟧ on ⟦20 Aug, 2018⟧, a subset → 823 min zone 0; 2018-08-20
improvement starting at ⟦around 03:30 UTC⟧, with the → ~210 min zone 0
that occurred on ⟦19 of Nov 2018⟧. This bug → 2018-11-19
⟦03:00 UTC⟧ on ⟦1 June 2017⟧, customers leveraging → 180 min zone 0; 2017-06-01
which started dropping ⟦around 5-10%⟧ of requests. → ~5..10 percent
⟦04:41 UTC⟧ on ⟦Feb 22, 2020⟧, a subset → 281 min zone 0; 2020-02-22
Microsoft 365, Dynamics 365 and Azure → none
Summary of Impact: Between ⟦21:03 CST (UTC+8)⟧ on → 1263 min zone 480
experience a delayed start (⟦max. 6 hours⟧) → <=21600 time
customers in West US 2 → none
At ⟦approximately 14:00 UTC⟧ on ⟦8/16/2019⟧, facility engineers → ~840 min zone 0; 2019-08-16
received HTTP 500-level response codes → none
# github
maintenance windows at ⟦10PM PST⟧ over the → 1320 min zone -480
future. Outage #1 (⟦02/02/2010 9:55:09AM PST⟧) was initiated → 2010-02-02 595.15 min zone -480
servers and equipment. ⟦Slightly over 25%⟧ of our → >25 percent
future. Outage #2 (⟦02/03/2010 6:10:08PM PST⟧) looked like → 2010-02-03 1090.13333 min zone -480
death shortly after ⟦7am PST⟧. You can → 420 min zone -480
partitioning, and on ⟦March 3rd⟧, after partitioning. → 0000-03-03
http connections. By ⟦8AM⟧ fs7, the → 480 min
real problems. At ⟦1100 PST⟧ we made → 660 min zone -480
peer has a ⟦5 second⟧ timeout period → 5 time
week on Wednesday, ⟦January 8th⟧, GitHub experienced → 0000-01-08
grew linearly from ⟦around 3PM PST⟧ the day → ~900 min zone -480
heightened load start ⟦around 5AM PST⟧ and resulted → ~300 min zone -480
we were storing ⟦roughly 17TB⟧ of code → ~17000000000000 bytes
first outage occurred ⟦roughly 2 hours⟧ after the → ~7200 time
cluster master by ⟦20 percent⟧, and queries → 20 percent
a peak of ⟦89.19k queries/second⟧ after. → 89190 per time
query performance on ⟦March 2nd⟧, prior to → 0000-03-02
storage nodes has ⟦2TB⟧ of SSD → 2000000000000 bytes
another prolonged outage. ⟦Around 8:30AM PST⟧ we saw → ~510 min zone -480
traffic to fail. ⟦Around 40 percent⟧ of requests → ~40 percent
day before until ⟦5am⟧ where it → 300 min
a total of ⟦around 34TB⟧ of space → ~34000000000000 bytes
fully restored at ⟦02:29am UTC⟧. Last night → 149 min zone 0
The completion of #2 will help → none
from ⟦06:32⟧ to ⟦07:42 PDT⟧ → 392 min zone -420; 462 min zone -420
At ⟦07:53 PDT⟧ this morning → 473 min zone -420
on thursday, ⟦2010-06-10⟧ → 2010-06-10
between ⟦8:30AM PST⟧ and ⟦about 3PM PST⟧ → 510 min zone -480; ~900 min zone -480
We experienced ⟦18 minutes⟧ of complete unavailability → 1080 time
restore our n+1 redundancy → none
with a ⟦3⟧-node cluster → 3
# github-oct21
two physical datacenters, ⟦3⟧ POPS, and → 3
degraded service for ⟦24 hours and 11 minutes⟧. While portions → 87060 time
hook events and ⟦80 thousand⟧ Pages builds → 80000
was restored in ⟦43 seconds⟧, but this → 43 time
to replace failing ⟦100G⟧ optical equipment → 100000000000
services back to ⟦100%⟧ as quickly → 100 percent
data, we processed ⟦~200,000⟧ webhook payloads → ~200000
decided that the ⟦30+ minutes⟧ of data → >=1800 time
application tier for ⟦nearly 40 minutes⟧. Additionally, there → <2400 time
Incident timeline ### ⟦2018 October 21 22:52 UTC⟧ During the → 2018-10-21 1372 min zone 0
By ⟦23:02 UTC⟧, engineers in our first responder team → 1382 min zone 0
over five million hook events and ⟦80 thousand⟧ Pages builds queued → 80000
# google
Cloud Memorystore ⟦<1%⟧ of Google → <1 percent
are also seeing ⟦>50%⟧ errors. We → >50 percent
rate of errors. ⟦Around 14:16 PDT⟧, an unrelated → ~856 min zone -420
⟦23:43⟧ to Thursday, ⟦19 December, 2019 at 00:44 US/Pacific⟧, access to → 1423 min; 2019-12-19 44 min zone -480
regions except for ⟦< 10%⟧ of affected → <10 percent
addressed as of ⟦2015-12-08 12:22pm US/Pacific⟧. We will → 2015-12-08 742 min zone -480
beginning at Thursday, ⟦2017-07-06 16:50:40 US/Pacific⟧. Current data → 2017-07-06 1010.66667 min zone -420
above. From Sunday ⟦2 June, 2019 12:00⟧ until Tuesday → 2019-06-02 720 min
service always has ⟦more than 10%⟧ spare capacity → >10 percent
rolled out on ⟦7 March 2019 at 04:33 US/Pacific⟧. The control → 2019-03-07 273 min zone -480
the incident on ⟦24th February 2016⟧, Google engineers → 2016-02-24
SUMMARY On Tuesday ⟦24 September, 2019⟧, the following → 2019-09-24
more information by ⟦12:15pm US/Pacific⟧. Incident began → 735 min
issue started at ⟦approximately 08:00 PST⟧ and was → ~480 min zone -480
API requests for ⟦3.25 hours⟧. While attempting → 11700 time
500 errors for ⟦up to 1 hour⟧ after the → <=3600 time
a rate of ⟦7% to 15%⟧, depending on → 7..15 percent
IMPACT On Wednesday ⟦August 26th 2015 at 07:26 PDT⟧, ⟦approximately 18%⟧ → 2015-08-26 446 min zone -420; ~18 percent
above regions experiencing ⟦up to a maximum of 30%⟧ average error → <=30 percent
with error rates ⟦above 10%⟧: asia-east1, asia- → >10 percent
a duration of ⟦6h43m⟧ minutes. If → 24180 time
publish latency by ⟦1.7ms⟧ at the → 0.0017 time
ISSUE SUMMARY On ⟦2017-07-26⟧, BigQuery delivered → 2017-07-26
events. On Wednesday, ⟦20 May 2018 at 17:40⟧, a load → 2018-05-20 1060 min
performance that extended ⟦beyond 54 minutes⟧ for the → >3240 time
The errors on ⟦18 May⟧ were caused → 0000-05-18
triggered on Monday ⟦22 August⟧, when our → 0000-08-22
error rates for ⟦up to 8 minutes⟧, until the → <=480 time
most regions since ⟦~12:40 PST⟧. We're continuing → ~760 min zone -480
Starting on Thursday, ⟦6 July 2017 at 15:15 PDT⟧ and continuing → 2017-07-06 915 min zone -420
us-central1 respectively, falling ⟦below 0.1%⟧ by ⟦12:55⟧. → <0.1 percent; 775 min
were delayed by ⟦up to 3 hours and 30 minutes⟧. Some user → <=12600 time
and projects.getServiceAccount experienced ⟦nearly 100%⟧ failures globally → <100 percent
SUMMARY On Wednesday ⟦2 January, 2019⟧, application creation → 2019-01-02
time) On Wednesday ⟦08 April, 2020⟧ beginning at → 2020-04-08
to affected customers ⟦within 3⟧ business days. → <=3
computational resources. At ⟦about 15:00 PST⟧ on Monday → ~900 min zone -480
HTTP errors for ⟦1 hour 28 minutes⟧. We apologize → 5280 time
of ⟦08:00 US/Pacific⟧. ⟦Less than 4%⟧ of instances → 480 min; <4 percent
beginning at Wednesday, ⟦2015-08-12 11:05 US/Pacific⟧. You may → 2015-08-12 665 min zone -420
Google OAuth 2.0 service returned HTTP 500 errors for ⟦1.1%⟧ of all requests → 1.1 percent
failed with error code 503 → none
Google App Engine version 1.9.39 introduced a bug → none
with the 50th percentile peaking at ⟦3.7 seconds⟧ → 3.7 time
received 502 errors for failed requests → none
VPN tunnels enter via shared layer 2 load balancers → none
returning HTTP response code 500 or 503 → none
# wikitech
store for items ⟦8 million⟧ and less → 8000000
resulted in a ⟦~ 30 mins⟧ recovery cycle, → ~1800 time
errors, but at ⟦approximately 3,000 per hour⟧ put a → ~0.833333333 per time
for reporting purposes. ⟦About 7 minutes⟧ later, db1025 → ~420 time
edit rate (if ⟦below 100 per minute⟧ something somewhere → <1.66666667 per time
maximum limit at ⟦approximately 2014-07-17 13:40⟧ (when we → ~2014-07-17 820 min
After the snapshot (⟦27 GB⟧ of compressed → 27000000000 bytes
this problem lasted ⟦about 1 hour⟧. At this → ~3600 time
logged out users. ⟦Roughly 17%⟧ of all → ~17 percent
of time beginning ⟦around 2014-07-16 22:00⟧. • I → ~2014-07-16 1320 min
upgrade. It took ⟦1 hour⟧ to perform → 3600 time
extreme Parsoid slowness, ⟦up to 40s⟧ for relatively → <=40 time
also helps shave ⟦around 12ms⟧ of setup → ~0.012 time
and increasing to ⟦50rps⟧. OUTAGE BEGINS → 50 per time
m2-master CNAME caused ⟦~20 minute⟧ outage of → ~1200 time
cpu load and ⟦20+⟧ cpu time → >=20
those incidents were ⟦about 1.5 hours⟧, ⟦1.5 hours⟧ → ~5400 time; 5400 time
handle them. At ⟦about 400 searches/sec⟧, OpenDJ took → ~400 per time
Parsoid requests taking ⟦~16s⟧ for small → ~16 time
timed out after ⟦5s⟧ and reported → 5 time
but it takes ⟦~2-3 hours⟧ to resynchronize → ~7200..10800 time
RESTBase service for ⟦around 30 minutes⟧, due to → ~1800 time
master running for ⟦more than 10 seconds⟧ • in → >10 time
them taking from ⟦40-100s⟧ to complete → 40..100 time
ineffective, and causing ⟦2+ second⟧ delays on → >=2 time
this outage by ⟦some 10-15 minutes⟧. → ~600..900 time
only Friday morning (⟦~10 am CT⟧). • No → ~600 min
this case are ⟦1-hour⟧ long, and → 3600 time
after lag is ⟦higher than 1 second⟧, and hard → >1 time
tcp connections for ⟦at least 1min⟧ before the → >=60 time
been running for ⟦between 2-8 hours⟧: When flush → 7200..28800 time
statistics, etc. • ⟦Up to ~0.08%⟧ of caches, → <=0.08 percent
side effect. At ⟦approx 2014-09-19 08:50:00⟧ enwiki experienced → ~2014-09-19 530 min
the fix came ⟦about 12h⟧ after that. → ~43200 time
renderfile-nonstandard occurs on ⟦2014-04-29 18:04:05⟧ Nemo detected → 2014-04-29 1084.08333 min
the deficit is ⟦about 24,000⟧ edits; for → ~24000
non-service impacting till ⟦about 15:00⟧ when Mark → ~900 min
it again. • ⟦~1:37 pm⟧ Alex Monk → ~817 min
the API traffic (⟦~ 25%⟧) was being → ~25 percent
were affected for ⟦about 6min⟧(from logstash) Icinga → ~360 time
the cluster with ⟦at least 2⟧ replicas for → >=2
outgoing messages includes ⟦more than 10K⟧ messages, we → >10000
morning of Friday ⟦June 13th 2014⟧. Completing the → 2014-06-13
(and only) page ⟦about 30 seconds⟧ later. Icinga's → ~30 time
Network Maintenance on ⟦13th July⟧ to complete → 0000-07-13
There was a ⟦50-second⟧ flash of → 50 time
normal load is ⟦<5⟧. We investigated → <5
(such as our ⟦300GB⟧ giant cache → 300000000000 bytes
spans, starting on ⟦March 22nd, 2015⟧. Related Phabricator → 2015-03-22
total it took ⟦about 3 days⟧ from the → ~259200 time
from MF. At ⟦23:02pm UTC⟧, after deploying → 1382 min zone 0
to Engineering on ⟦09:03 (UTC)⟧ and via → 543 min zone 0
port 6534: Connection refused → none
MediaWiki 1.27.0-wmf.13, changes were → none
From Kafka Python 1.4.0 (we use 1.4.1) → none
Upgrade phabricator to PHP 7.1 as soon → none
the network switch for Rack 4 in Row C → none
fails with exit code 153 → none
HTTP OK: HTTP/1.1 200 OK - ⟦434 bytes⟧ in ⟦0.018 second⟧ → 434 bytes; 0.018 time
virt1010, 1011 and 1012 → none
from Thursday 15th ⟦19:10UTC⟧ to Friday 16th ⟦12:50 UTC⟧ → 1150 min zone 0; 770 min zone 0
our traffic is IPv4 on port 443 (HTTPS) → none
The incident was caused by step 2 in that plan → none
⟦between 3K and 7K⟧ 5xx per second → 3000..7000
bursts of 503 errors: ⟦up to ~50k/minute⟧ for several minutes → <=833.333333 per time
⟦around 30k queries per minute⟧ → ~500 per time
Their rate was normally ⟦under 5 per minute⟧, but increased to ⟦200⟧ → <0.0833333333 per time; 200
by a technician in ⟦30 to 45 minutes⟧ → 1800..2700 time
⟦400K errors / minute⟧ → 6666.66667 per time
⟦600 additional errors per minute⟧ → 10 per time
inserted ⟦over 2 million⟧ extra events → >2000000
`
