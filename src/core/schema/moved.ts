import { z } from 'zod'
import { entryId } from './text.ts'

/** The whole file of an entry that moved: links to the old id redirect for ever. */
export const Moved = z
  .strictObject({ 'moved-to': entryId('Where the entry lives now.') })
  .meta({ id: 'Moved', description: 'An entry that moved.' })
