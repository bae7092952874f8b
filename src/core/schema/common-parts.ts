import { z } from 'zod'
import { orAbsent } from './absence.ts'
import { Calculations } from './calculation.ts'
import { entryId, httpsUrl, label, marks, partialDate, prose, verbatim, version } from './text.ts'

export const Technology = z
  .strictObject({
    name: label('The product: `MySQL`, `Orchestrator`.', 60),
    version: orAbsent(version('The version that ran: `5.7`.')),
    role: prose('What it does here.', 200).optional(),
  })
  .meta({ id: 'Technology', description: 'A named, versioned technology.' })

export const PagedError = z
  .strictObject({
    text: verbatim('The exact text to look for.', 500),
    means: prose('What it says about the system.', 400),
    from: marks('Where the text was read: `[@etcd-limits]`.'),
  })
  .meta({ id: 'PagedError', description: 'An exact error message or alert name.' })

export const PagedLog = z
  .strictObject({
    where: prose('Which log, on which machine.', 240),
    'look-for': prose('What to look for in it.', 400),
  })
  .meta({ id: 'PagedLog', description: 'A log to open.' })

export const PagedMetric = z
  .strictObject({
    name: verbatim('The exact metric name.', 200),
    threshold: orAbsent(prose('The reading that means trouble: `above 95 % of the quota [@x]`.', 240)),
    means: prose('What that reading says.', 400),
    from: marks('Where the metric is documented.'),
  })
  .meta({ id: 'PagedMetric', description: 'A metric with the threshold that means trouble.' })

export const PagedStep = z
  .strictObject({
    do: prose('The action, in one line; a step that changes state says so here.', 400),
    run: verbatim('The exact command, when there is one.', 600).optional(),
    expect: prose('What you should see.', 400),
    'if-not': prose('Where to turn when you do not see it.', 400),
    from: marks('Where the step or its command was read.').optional(),
  })
  .meta({ id: 'PagedStep', description: 'One step: do, expect, if not.' })

export const WhenPaged = z
  .strictObject({
    errors: orAbsent(z.array(PagedError).min(1), 'Exact error messages and alert names.'),
    logs: orAbsent(z.array(PagedLog).min(1), 'The logs to open, and what to look for.'),
    metrics: orAbsent(z.array(PagedMetric).min(1), 'Metrics with the thresholds that mean trouble.'),
    steps: z.array(PagedStep).min(1).meta({ description: 'What to do first, in order.' }),
    runbook: httpsUrl('A public runbook that goes further.').optional(),
    recovery: z
      .strictObject({
        how: prose('What brings service back.', 600),
        takes: orAbsent(prose('How long that took or takes.', 300)),
      })
      .meta({ description: 'How service comes back, and how long it takes.' }),
  })
  .meta({ id: 'WhenPaged', description: 'The 3 AM part: errors, logs, metrics, first steps, recovery.' })

export const FailureMode = z
  .strictObject({
    component: label('What fails; a node’s name or id where there is one.', 80),
    mode: prose('How it fails.', 400),
    effect: prose('What the user or the next system sees.', 400),
    'blast-radius': orAbsent(prose('Who and what is hit.', 300)),
    detection: orAbsent(prose('What notices it, and after how long.', 300)),
    recovery: orAbsent(prose('How it recovers, and how long that takes.', 300)),
    'data-loss': orAbsent(prose('What can be lost.', 300)),
    rollback: orAbsent(prose('How to undo the recovery or the change.', 300)),
  })
  .meta({ id: 'FailureMode', description: 'One way a component fails, and what follows.' })

export const Money = z
  .strictObject({
    cost: orAbsent(prose('What it costs: reported, or modelled from dated list prices.', 500)),
    'per-unit': orAbsent(prose('Cost per user, request, transaction or the like.', 300)),
    commitment: orAbsent(prose('Reserved or on-demand, and in which split.', 300)),
    'optimisation-return': orAbsent(prose('What an optimisation returned for what it cost.', 300)),
    growth: orAbsent(prose('What growth will cost.', 300)),
  })
  .meta({ id: 'Money', description: 'The CFO’s part.' })

export const Scale = z
  .strictObject({
    load: orAbsent(prose('The measured load, with its date.', 400)),
    'tested-limit': orAbsent(prose('The largest load it is proven to take.', 400)),
    'breaks-because': orAbsent(prose('Where it breaks beyond that, and why.', 400)),
  })
  .meta({ id: 'Scale', description: 'Measured load, tested limit, where it breaks and why.' })

export const Dispute = z
  .strictObject({
    about: label('What the sources disagree on.', 160),
    says: prose('What each source says, each with its mark.', 500),
    follows: prose('Which one this entry follows, and why.', 300),
  })
  .meta({ id: 'Dispute', description: 'Two sources that disagree.' })

/** The parts that every entry carries, before its category’s own. */
export const commonParts = {
  title: label('The title, in own words.', 120),
  summary: prose('Two or three sentences: what this shows, and which decision at 3 AM it helps.', 700),
  'as-of': partialDate('The date the picture describes.'),
  technologies: z.array(Technology).min(1).meta({ description: 'Named and versioned.' }),
  'when-paged': WhenPaged,
}

/** The parts that every entry carries, after its category’s own. */
export const closingParts = {
  failure: z.array(FailureMode).min(1).meta({ description: 'The ways it fails.' }),
  money: Money,
  scale: Scale,
  incidents: orAbsent(z.array(entryId('An incident entry.')).min(1), 'The incidents that taught this.'),
  related: z
    .array(entryId('An entry worth reading next.'))
    .min(1)
    .optional()
    .meta({ description: 'Entries worth reading next.' }),
  disputed: z.array(Dispute).min(1).optional().meta({ description: 'Where sources disagree.' }),
  calculations: Calculations.optional(),
}
