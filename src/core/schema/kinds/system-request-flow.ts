import { z } from 'zod'
import { orAbsent } from '../absence.ts'
import { closingParts, commonParts } from '../common-parts.ts'
import { graphParts } from '../system-graph.ts'
import { kebab, label, prose } from '../text.ts'

export const Hop = z
  .strictObject({
    from: kebab('The node the request leaves.'),
    to: kebab('The node it reaches.'),
    does: prose('What happens there.', 300),
    budget: orAbsent(prose('The latency budget or measurement of this hop.', 200)),
    latency: orAbsent(
      prose('What was measured for this hop, where that is published beside a budget.', 200),
    ).optional(),
    fallback: orAbsent(prose('What happens when the hop fails.', 300)),
  })
  .meta({ id: 'Hop', description: 'One hop of the request, in order.' })

export const SystemRequestFlow = z
  .strictObject({
    ...commonParts,
    request: prose('Which request is followed.', 240),
    ...graphParts,
    hops: z.array(Hop).min(2).meta({ description: 'The request’s path, in order.' }),
    slos: orAbsent(
      z
        .array(
          z.strictObject({
            name: label('What is promised.', 100),
            kind: z.enum(['latency', 'availability', 'freshness', 'recovery', 'other']).optional().meta({
              description:
                'What the target limits. `latency` is the time of the whole request: the picture sets the sum of the hops against it.',
            }),
            target: orAbsent(prose('The target.', 200)),
            measured: orAbsent(prose('What was measured.', 300)),
          }),
        )
        .min(1),
      'Objectives for the request, and what was measured.',
    ),
    ...closingParts,
  })
  .meta({
    id: 'SystemRequestFlow',
    description: 'How a request crosses the system: latency at each hop, fallbacks, SLOs.',
  })

export type SystemRequestFlow = z.infer<typeof SystemRequestFlow>
