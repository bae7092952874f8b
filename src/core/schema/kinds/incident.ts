import { z } from 'zod'
import { orAbsent } from '../absence.ts'
import { closingParts, commonParts } from '../common-parts.ts'
import { LayerKind } from '../system-graph.ts'
import { instant, label, prose } from '../text.ts'

export const TimelineRow = z
  .strictObject({
    at: instant('When: `2018-10-21T22:52Z`. Its figure is covered by its own mark or by one in `what`.'),
    what: prose('What happened, in own words.', 500),
    phase: z
      .enum(['before', 'detection', 'escalation', 'recovery', 'resolution', 'after'])
      .meta({ description: 'The part of the incident it belongs to.' }),
    who: label('Who or what acted.', 80).optional(),
    milestone: z.enum(['started', 'detected', 'engaged', 'mitigated', 'recovered']).optional().meta({
      description: 'The times-to-detect, -engage, -mitigate and -recover are computed from these rows.',
    }),
  })
  .meta({ id: 'TimelineRow', description: 'One minute of the incident.' })

export const CascadeStep = z
  .strictObject({
    from: label('What failed or acted.', 80),
    to: label('What it hit.', 80),
    how: prose('How the failure passed on.', 300),
    layer: LayerKind.optional().meta({
      description: 'The layer of what was hit: it gives the card its colour.',
    }),
  })
  .meta({ id: 'CascadeStep', description: 'One step of the failure from one thing to the next.' })

export const CauseClass = z.enum([
  'capacity',
  'code',
  'config',
  'hardware',
  'network',
  'dependency',
  'security',
  'data',
  'human-process',
])

export type CauseClass = z.infer<typeof CauseClass>

/** What set the incident off, whatever its root cause was. */
export const TriggerKind = z.enum([
  'deploy',
  'config-change',
  'maintenance',
  'scaling',
  'traffic',
  'operator-command',
  'automation',
  'hardware-failure',
  'network-failure',
  'power-or-cooling',
  'expiry-or-clock',
  'data-growth',
  'dependency-failure',
  'attack',
  'unpublished',
])

/** Shapes of failure that come back in many incidents. */
export const Motif = z.enum([
  'retry-storm',
  'thundering-herd',
  'failover-gone-wrong',
  'pushed-everywhere-at-once',
  'dependency-loop',
  'capacity-cliff',
  'expired-certificate',
  'cold-cache',
  'hidden-shared-dependency',
  'tools-down-with-the-service',
  'backup-did-not-work',
  'split-brain',
  'queue-backlog',
  'monitoring-blind',
])

export type Motif = z.infer<typeof Motif>

/** What people did against it. */
export const MitigationKind = z.enum([
  'rollback',
  'fix-forward',
  'restart',
  'fail-over',
  'isolate',
  'add-capacity',
  'shed-load',
  'disable-feature',
  'block-traffic',
  'reroute',
  'repair-data',
  'restore-backup',
  'replace-hardware',
  'credentials',
  'investigate',
  'communicate',
  'wait',
])

/** What would have kept it from happening, or from growing. */
export const PreventionKind = z.enum([
  'staged-rollout',
  'validation',
  'testing',
  'smaller-blast-radius',
  'redundancy',
  'capacity',
  'load-limits',
  'retry-discipline',
  'alerting',
  'fast-rollback',
  'independent-tools',
  'backups',
  'access-and-guards',
  'code-fix',
  'automation',
  'process-and-training',
  'communication',
])

export const Incident = z
  .strictObject({
    ...commonParts,
    organisation: label('Whose incident it was.', 60),
    trigger: z
      .strictObject({
        time: instant('When it began.'),
        event: prose('What set it off.', 400),
        kind: TriggerKind.meta({ description: 'What kind of thing that was, whatever the root cause is.' }),
      })
      .meta({ description: 'The first domino.' }),
    timeline: z.array(TimelineRow).min(3).meta({ description: 'Minute by minute, in order.' }),
    cascade: z.array(CascadeStep).min(1).meta({ description: 'How the failure propagated, in order.' }),
    detection: z
      .strictObject({
        'what-alerted': orAbsent(prose('What alerted.', 400)),
        'what-did-not': orAbsent(prose('What should have, and did not.', 400)),
        'time-to-detect': orAbsent(prose('How long it took.', 200)),
      })
      .meta({ description: 'What alerted, or did not.' }),
    response: z
      .array(
        z.strictObject({
          action: prose('What was done.', 400),
          effect: prose('What it did.', 400),
          kind: MitigationKind.meta({ description: 'What kind of action it was.' }),
          result: z.enum(['ended', 'helped', 'no-effect', 'worsened', 'unpublished']).meta({
            description:
              'Whether it ended users’ trouble, brought part of the way, did nothing, or made it worse.',
          }),
        }),
      )
      .min(1)
      .meta({ description: 'Actions taken and their effect.' }),
    impact: z
      .strictObject({
        duration: orAbsent(prose('How long users were affected.', 300)),
        'affected-users': orAbsent(prose('Who was affected.', 300)),
        'data-loss': orAbsent(prose('What was lost.', 400)),
        'revenue-impact': orAbsent(prose('What it cost.', 300)),
        'sla-breach': orAbsent(prose('Which promise was broken.', 300)),
      })
      .meta({ description: 'What it did to users and to the business.' }),
    fix: z
      .strictObject({
        immediate: prose('What actually ended it.', 500),
        permanent: orAbsent(prose('What keeps it from coming back.', 500)),
      })
      .meta({ description: 'What fixed it.' }),
    prevention: z
      .array(
        z.strictObject({
          change: prose('One change made or promised afterwards.', 400),
          kind: PreventionKind.meta({ description: 'What kind of protection it is.' }),
        }),
      )
      .min(1)
      .meta({ description: 'Changes made afterwards.' }),
    lessons: z
      .array(prose('One lesson, for a reader who runs something else.', 400))
      .min(1)
      .meta({ description: 'What to take home.' }),
    'cause-class': CauseClass.meta({ description: 'The class of the root cause.' }),
    'contributing-causes': z.array(CauseClass).meta({
      description:
        'Classes of what else had to be so for it to happen; empty when the source names one cause alone.',
    }),
    motifs: z
      .array(
        z.strictObject({
          motif: Motif.meta({ description: 'A shape of failure that comes back in many incidents.' }),
          seen: prose('Where it is seen here.', 300),
        }),
      )
      .meta({ description: 'Which recurring shapes of failure it shows; empty when none.' }),
    'detected-by': z
      .enum(['monitoring', 'customers', 'staff', 'third-party', 'unpublished'])
      .meta({ description: 'Who or what noticed first.' }),
    ...closingParts,
  })
  .meta({ id: 'Incident', description: 'One outage, minute by minute.' })

export type Incident = z.infer<typeof Incident>
