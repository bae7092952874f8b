import { z } from 'zod'
import { label, partialDate, prose } from './text.ts'

const count = (description: string) => z.number().int().min(0).meta({ description })

export const SecondReading = z
  .strictObject({
    by: label('Who read, if not by name then by what they are; never an author of the entry.', 120),
    on: partialDate('The day they read it.'),
    figures: count('Figures held against their cited source, which was opened again.'),
    unopened: count(
      'Figures whose source was out of reach: held against the list of what its first reader copied from it.',
    ),
    corrected: count(
      'Of all those, figures that had to be corrected: the value, unit, bound, subject or source.',
    ),
    content: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'Expected the 64 hexadecimal digits that `atlas second-reading` wrote.')
      .meta({
        description:
          'The hash of the sentences with figures, as they stood after the reading; a later edit of one makes it stale.',
      }),
    note: prose('What was corrected, or could not be read.', 600).optional(),
  })
  .meta({
    id: 'SecondReading',
    description: 'Somebody other than the author opened the sources again; only who did it adds one.',
  })

export type SecondReading = z.infer<typeof SecondReading>

/** `atlas/second-readings/<entry id>.yaml`: every second reading of an entry’s figures, oldest first. */
export const SecondReadings = z
  .array(SecondReading)
  .min(1)
  .meta({ id: 'SecondReadings', description: 'The second readings of one entry, oldest first.' })

export type SecondReadings = z.infer<typeof SecondReadings>
