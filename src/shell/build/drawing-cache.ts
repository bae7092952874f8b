import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagram } from '../../core/diagram/model.ts'
import { writeIfChanged } from '../files/write-if-changed.ts'
import type { Drawing } from './drawing.ts'

/** Drawings by the content of their diagram and the version of the code that drew them. Safe because the same input gives the same bytes. */
export interface DrawingCache {
  readonly get: (diagram: Diagram) => Drawing | undefined
  readonly put: (diagram: Diagram, drawing: Drawing) => Promise<void>
}

export function openDrawingCache(folder: string, version: string): DrawingCache {
  mkdirSync(folder, { recursive: true })
  const fileOf = (diagram: Diagram): string => {
    const key = createHash('sha256').update(version).update(JSON.stringify(diagram)).digest('hex')
    return join(folder, key.slice(0, 2), `${key}.json`)
  }
  return {
    get: (diagram) => {
      try {
        return JSON.parse(readFileSync(fileOf(diagram), 'utf8')) as Drawing
      } catch {
        // Absent, or cut short by a crash: it is drawn again.
        return undefined
      }
    },
    put: async (diagram, drawing) => {
      await writeIfChanged(fileOf(diagram), JSON.stringify(drawing))
    },
  }
}
