import type { Reading } from './verify-source.ts'

export function networkReading(
  _hosts: readonly string[],
): Required<Pick<Reading, 'readPage' | 'readArchived'>> & { close(): Promise<void> } {
  throw new Error('not yet')
}
