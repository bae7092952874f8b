import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { commands } from '../../src/shell/cli/commands.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean)
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Tables of data and generated lists are as long as what they hold. */
const long = new Set(['src/core/evidence/figures.table.ts', 'test/support/models.ts'])

test('no source file is longer than 250 lines', () => {
  const over = tracked.filter(
    (path) => path.endsWith('.ts') && !long.has(path) && read(path).split('\n').length > 251,
  )
  assert.deepEqual(over, [])
})

test('every `atlas …` command that a document names exists', () => {
  const known = new Set(['help', ...commands.keys()])
  const unknown = tracked
    .filter((path) => path.endsWith('.md') && !path.startsWith('docs/decisions/'))
    .flatMap((path) =>
      [...read(path).matchAll(/`(?:npm run atlas -- |atlas )([a-z-]+)/g)].map(
        ([, name = '']) => `${path}: ${name}`,
      ),
    )
    .filter((line) => !known.has(line.split(': ')[1] ?? ''))
  assert.deepEqual(unknown, [])
})

test('every runtime dependency is argued for', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> }
  const argued = read('docs/dependencies.md')
  assert.deepEqual(
    Object.keys(dependencies).filter((name) => !argued.includes(`\`${name}\``)),
    [],
  )
})

test('the links between documents lead somewhere', () => {
  const dead = tracked
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) =>
      [...read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, link = '']) => ({
        path,
        target: join(path, '..', link),
      })),
    )
    .filter(
      ({ target }) =>
        !tracked.some((each) => each === target || each.startsWith(`${target.replace(/\/$/, '')}/`)),
    )
  assert.deepEqual(dead, [])
})
