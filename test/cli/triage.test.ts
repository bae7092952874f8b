import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { exampleEntry } from '../support/example-atlas.ts'
import { runAtlas, temporaryFolder } from '../support/run-atlas.ts'

const guide = (parts: object): string => exampleEntry('debugging-guide', JSON.stringify(parts))

const exampleAtlas = (context: TestContext): string =>
  temporaryFolder(context, {
    'atlas/debugging-guides/redis-out-of-memory.yaml': guide({
      title: 'Redis refuses writes',
      technologies: [{ name: 'Redis', version: '8.0' }],
      signatures: {
        errors: [
          { template: "OOM command not allowed when used memory > 'maxmemory'.", from: '[@example-report]' },
        ],
        alerts: [{ name: 'RedisOutOfConfiguredMaxmemory', from: '[@example-report]' }],
        symptoms: ['Redis refuses writes while reads still work.'],
      },
      incidents: ['incidents/example-redis'],
    }),
    'atlas/debugging-guides/kubernetes-pod-crash-looping.yaml': guide({
      title: 'A pod is crash looping',
      technologies: [{ name: 'Kubernetes', version: '1.34' }],
      signatures: {
        errors: [
          {
            template: 'Back-off restarting failed container <container> in pod <pod>',
            from: '[@example-report]',
          },
        ],
        alerts: [{ name: 'KubePodCrashLooping', from: '[@example-report]' }],
        symptoms: ['A pod keeps restarting.'],
      },
    }),
    'atlas/incidents/example-redis.yaml': exampleEntry(
      'incident',
      JSON.stringify({ title: 'Example Corp: the cache fills' }),
    ),
  })

const oom = "2026-02-11 03:00:04 ERROR redis: OOM command not allowed when used memory > 'maxmemory'."

describe('atlas triage', () => {
  test('prints the guide, why, the first steps and where it happened', async (context) => {
    const { code, out, err } = await runAtlas(exampleAtlas(context), ['triage', oom])
    assert.equal(code, 0)
    assert.match(
      out,
      /^Redis refuses writes\n\d+ % sure · debugging-guides\/redis-out-of-memory\nBecause of “OOM command/,
    )
    assert.match(out, /\nFirst\n 1\. /)
    assert.match(out, /incidents\/example-redis {2}Example Corp: the cache fills/)
    assert.match(out, /atlas show debugging-guides\/redis-out-of-memory/)
    assert.equal(err, '')
  })
  test('says that it does not know, and exits with 1', async (context) => {
    const folder = exampleAtlas(context)
    const { code, out } = await runAtlas(folder, ['triage', 'what a lovely morning'])
    assert.equal(code, 1)
    assert.match(out, /^I do not know this one, and it names no product/)
    const near = await runAtlas(folder, ['triage', 'redis', 'frobnicated', 'itself'])
    assert.match(near.out, /^I do not know this one\. The nearest that the atlas knows is about redis/)
  })
  test('gives JSON', async (context) => {
    const { code, out } = await runAtlas(exampleAtlas(context), ['triage', '--json', '--top', '1', oom])
    assert.equal(code, 0)
    const { query, results, abstained } = JSON.parse(out)
    assert.equal(query, oom)
    assert.equal(abstained, false)
    assert.equal(results.length, 1)
    assert.deepEqual(Object.keys(results[0]), ['id', 'title', 'score', 'matched'])
    assert.equal(results[0].id, 'debugging-guides/redis-out-of-memory')
  })
  test('with --lines answers each line, empty ones too, and exits with 0', async (context) => {
    const { code, out } = await runAtlas(exampleAtlas(context), ['triage', '--lines'], {
      input: [`${oom}\r\n`, '\nhel', 'lo\n', 'alertname=KubePodCrashLooping'],
    })
    assert.equal(code, 0)
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    assert.deepEqual(
      answers.map(({ query }) => query),
      [oom, '', 'hello', 'alertname=KubePodCrashLooping'],
    )
    assert.deepEqual(
      answers.map(({ abstained }) => abstained),
      [false, true, true, false],
    )
    assert.equal(answers[3].results[0].id, 'debugging-guides/kubernetes-pod-crash-looping')
  })
  test('with --explain marks what it recognised, in colour only where colours are shown', async (context) => {
    const folder = exampleAtlas(context)
    const plain = await runAtlas(folder, ['triage', '--explain', oom])
    assert.match(plain.out, /\[OOM\] \[command\]/)
    assert.match(plain.out, /Evidence: signature \d\.\d\d/)
    assert.ok(!plain.out.includes('\u001B'))
    const coloured = await runAtlas(folder, ['triage', '--explain', oom], { colour: true })
    assert.ok(coloured.out.includes('\u001B[1;33mOOM\u001B[0m'))
  })
  test('takes a stack trace or an alert from a pipe as one paste', async (context) => {
    const trace = `Traceback (most recent call last):\n  File "a.py", line 3, in get\nredis.exceptions.ResponseError: ${oom}\n`
    const { out } = await runAtlas(exampleAtlas(context), ['triage', '-', '--json'], { input: [trace] })
    assert.equal(JSON.parse(out).results[0].id, 'debugging-guides/redis-out-of-memory')
  })
  test('counts a long log by template and lists what nobody knows', async (context) => {
    const folder = exampleAtlas(context)
    const lines = Array.from({ length: 3_000 }, (_, at) =>
      at % 500 === 7
        ? `2026-02-11 03:00:04 redis OOM command not allowed when used memory > 'maxmemory'.\n`
        : at % 3 === 0
          ? `2026-02-11 03:${String(at % 60).padStart(2, '0')}:04 ERROR widget ${at} failed to spin\n\tat Widget.spin(Widget.java:${at})\n`
          : `2026-02-11 03:00:04 INFO GET /items/${at} 200\n`,
    )
    const { code, out, err } = await runAtlas(folder, ['triage'], { input: lines })
    assert.equal(code, 0)
    assert.match(out, /^Redis refuses writes\n/)
    assert.match(out, /Seen in 6 records/)
    assert.match(out, /998 × {2}<time> ERROR widget <n> failed to spin/)
    assert.match(out, /Read 3000 records of \d kinds\.\n$/)
    assert.equal(err, '', 'no progress where nobody watches')
    const json = JSON.parse((await runAtlas(folder, ['triage', '--json'], { input: lines })).out)
    assert.equal(json.records, 3_000)
    assert.equal(json.results[0].records, 6)
    assert.equal(json.unknown[0].records, 998)
  })
  test('takes empty, binary and endless input', async (context) => {
    const folder = exampleAtlas(context)
    const bytes = Uint8Array.from({ length: 200_000 }, (_, at) => (at * 7919) % 256)
    for (const input of [
      [],
      [''],
      [new Uint8Array()],
      [Uint8Array.of(0xff, 0xfe, 0x00)],
      [bytes],
      ['x'.repeat(10_000_000)],
    ]) {
      const { code, err } = await runAtlas(folder, ['triage'], { input })
      assert.equal(code, 1)
      assert.equal(err, '')
      assert.equal((await runAtlas(folder, ['triage', '--lines'], { input })).code, 0)
    }
  })
  test('finds the error in a line that is cut, and behind megabytes without a line end', async (context) => {
    const { out } = await runAtlas(exampleAtlas(context), ['triage', '--json'], {
      input: [`${oom.slice(0, 70)} ${'y'.repeat(3_000_000)}`],
    })
    assert.equal(JSON.parse(out).abstained, false)
  })
  test('keeps the index beside the atlas and mends one that was cut off', async (context) => {
    const folder = exampleAtlas(context)
    const before = await runAtlas(folder, ['triage', '--json', oom])
    const [file = ''] = readdirSync(join(folder, '.cache/triage'))
    writeFileSync(join(folder, '.cache/triage', file), '{"version":1,"entr')
    assert.equal((await runAtlas(folder, ['triage', '--json', oom])).out, before.out)
  })
  test('refuses what it cannot do', async (context) => {
    const folder = exampleAtlas(context)
    for (const line of [['triage'], ['triage', '--top', '0', 'x'], ['triage', '--top', 'many', 'x']])
      assert.equal((await runAtlas(folder, line)).code, 2)
    assert.equal((await runAtlas(temporaryFolder(context), ['triage', 'x'])).code, 2)
  })
  test('stops without a word when the reader goes away', async (context) => {
    const program = fileURLToPath(new URL('../../src/shell/cli/atlas.ts', import.meta.url))
    const child = spawn(process.execPath, [program, 'triage', '--lines'], {
      cwd: exampleAtlas(context),
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    let talk = ''
    child.stderr.setEncoding('utf8').on('data', (text) => {
      talk += text
    })
    child.stdin.on('error', () => undefined)
    for (let at = 0; at < 20_000; at += 1) child.stdin.write(`${oom}\n`)
    await once(child.stdout, 'data')
    child.stdout.destroy()
    child.stdin.end()
    const [code] = await once(child, 'close')
    assert.equal(code, 0)
    assert.equal(talk, '')
  })
})
