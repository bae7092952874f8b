import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagram } from '../../core/diagram/model.ts'
import { writeIfChanged } from '../files/write-if-changed.ts'
import type { Drawing } from './drawing.ts'

/** Drawings by the content of their diagram and the version of the code that drew them. Safe because the same input gives the
 * same bytes, and because files are moved into place whole. A drawing with faults is kept for this build alone: the next one
 * draws it again, and reports it again. */
export interface DrawingCache {
  readonly has: (diagram: Diagram) => boolean
  readonly get: (diagram: Diagram) => Drawing | undefined
  readonly put: (diagram: Diagram, drawing: Drawing) => Promise<void>
}

export function openDrawingCache(folder: string, version: string): DrawingCache {
  mkdirSync(folder, { recursive: true })
  const fileOf = (diagram: Diagram): string => {
    const key = createHash('sha256').update(version).update(JSON.stringify(diagram)).digest('hex')
    return join(folder, key.slice(0, 2), `${key}.json`)
  }
  const faulty = new Map<string, Drawing>()
  return {
    has: (diagram) => existsSync(fileOf(diagram)),
    get: (diagram) => {
      const file = fileOf(diagram)
      const flawed = faulty.get(file)
      if (flawed) return flawed
      return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Drawing) : undefined
    },
    put: async (diagram, drawing) => {
      if (drawing.faults.length > 0) faulty.set(fileOf(diagram), drawing)
      else await writeIfChanged(fileOf(diagram), JSON.stringify(drawing))
    },
  }
}
