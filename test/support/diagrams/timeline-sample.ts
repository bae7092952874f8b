import type { TimelineDiagram } from '../../../src/core/diagram/model.ts'
import type { TimelineEvent } from '../../../src/core/diagram/timeline-parts.ts'

const start = 1540162320 // 2018-10-21T22:52Z

const event = (
  at: string,
  minutes: number,
  text: string,
  marker?: TimelineEvent['marker'],
): TimelineEvent => ({
  at,
  epochSeconds: start + minutes * 60,
  text,
  cites: [1],
  ...(marker ? { marker } : {}),
})

export const timelineSample: TimelineDiagram = {
  kind: 'timeline',
  id: 'timeline',
  title: 'GitHub, 21 October 2018: 24 hours 11 minutes of degraded service',
  description: 'From a 43-second network partition to all queues drained.',
  phases: [
    {
      name: 'Detection',
      events: [
        event(
          '2018-10-21 22:52 UTC',
          0,
          'Replacing failing 100G optical equipment cuts the US East hub from its data centre for 43 seconds; Orchestrator fails the primaries over to US West.',
          'trigger',
        ),
        event('22:54 UTC', 2, 'Internal monitoring alerts on many systems at once.', 'detection'),
        event(
          '23:02 UTC',
          10,
          'First responders see that several database clusters have an unexpected topology: only US West servers.',
        ),
      ],
    },
    {
      name: 'Escalation',
      events: [
        event('23:07 UTC', 15, 'Deployment tooling is locked by hand, to stop further changes.'),
        event('23:09 UTC', 17, 'Status goes yellow.'),
        event('23:13 UTC', 21, 'Status goes red; engineers of the database team are paged.'),
        event(
          '23:19 UTC',
          27,
          'Webhook deliveries and Pages builds are paused: data integrity before availability.',
          'mitigation',
        ),
      ],
    },
    {
      name: 'Recovery',
      events: [
        event(
          '2018-10-22 00:05 UTC',
          73,
          'Plan: restore from backups, synchronise, return to the stable topology, then drain the queues.',
        ),
        event('00:41 UTC', 109, 'Restores of several terabytes begin from remote storage.'),
        event('06:51 UTC', 479, 'First clusters restored in US East; they replicate new data from the west.'),
        event(
          '11:12 UTC',
          740,
          'All primaries are in US East again; reads are still hours behind on many replicas.',
        ),
        event(
          '13:15 UTC',
          863,
          'Load nears its daily peak and lag grows; more read replicas are added in the public cloud.',
        ),
      ],
    },
    {
      name: 'Resolution',
      events: [
        event('16:24 UTC', 1052, 'Replicas are in sync; back to the original topology.', 'recovery'),
        event(
          '16:45 UTC',
          1073,
          'The backlog is worked off: over 5 million hook events and 80,000 Pages builds.',
        ),
        event('23:03 UTC', 1451, 'All pending webhooks and builds are done; status goes green.', 'recovery'),
      ],
    },
  ],
}
