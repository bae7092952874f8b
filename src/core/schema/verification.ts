import { z } from 'zod'
import { httpsUrl, label } from './text.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'Expected 64 hexadecimal digits.')

export const VerificationState = z.enum(['found', 'moved', 'figure-missing', 'gone', 'blocked']).meta({
  description:
    'found: every figure stands there. moved: so it does, at another address. figure-missing: some do not. gone: the page is no longer there. blocked: it could not be read, which says nothing of the figures.',
})

export type VerificationState = z.infer<typeof VerificationState>

/** `atlas/verified/<publisher>/<key>.yaml`: what `atlas verify` saw when it last read a source again. Nobody writes it by hand. */
export const Verification = z
  .strictObject({
    on: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, 'Expected a day such as `2026-11-23`.')
      .meta({ description: 'The day it was read again.' }),
    state: VerificationState,
    by: z.enum(['pin', 'page', 'archive']).meta({
      description: 'Read from the pinned commit, from the page itself, or from the Wayback Machine’s copy.',
    }),
    at: httpsUrl('What was read: after redirects, where there were any.').optional(),
    reason: label('Why it is gone or blocked.', 300).optional(),
    listed: sha256.meta({ description: 'The hash of the list of figures that was looked for.' }),
    text: sha256.meta({ description: 'The hash of the text that was read.' }).optional(),
    missing: z
      .array(z.string().min(1).max(160))
      .min(1)
      .optional()
      .meta({ description: 'The figures that were not found, as listed.' }),
  })
  .meta({ id: 'Verification', description: 'What a machine saw when it last read a source again.' })

export type Verification = z.infer<typeof Verification>
