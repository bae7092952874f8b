import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import chromium from '@sparticuz/chromium'
import { startServer } from '../src/shell/serve/static-server.ts'

/** Lighthouse's own four scores for one page of each sort of the built site, on its emulated phone. Not among our packages: npx fetches it, 185 MB. */
const lighthouse = 'lighthouse@13.5.0'
const pages = [
  'index.html',
  'debugging-guides/etcd-no-leader.html',
  'systems/github/architecture.html',
  'systems/github/cost-breakdown.html',
  'incidents/github-2018-10-21.html',
  'incident-analysis.html',
  'sources/index.html',
  'browse.html',
  'statistics.html',
]

interface Report {
  readonly categories: Readonly<Record<string, { readonly title: string; readonly score: number }>>
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>
}

const run = promisify(execFile)
const site = await startServer(process.argv[2] ?? 'dist', 0)
const flags = ['--headless=new', '--no-sandbox', '--disable-gpu'].join(' ')
const browser = await chromium.executablePath()
const rows: string[] = []
for (const page of pages) {
  const { stdout } = await run(
    'npx',
    [
      '--yes',
      lighthouse,
      `http://127.0.0.1:${site.port}/${page}`,
      '--output=json',
      '--quiet',
      `--chrome-flags=${flags}`,
    ],
    { env: { ...process.env, CHROME_PATH: process.env.CHROMIUM ?? browser }, maxBuffer: 64e6 },
  )
  const { categories, audits } = JSON.parse(stdout) as Report
  const scores = Object.values(categories).map(({ score }) => String(Math.round(score * 100)))
  const time = (audit: string): string => `${Math.round(audits[audit]?.numericValue ?? Number.NaN)} ms`
  if (rows.length === 0) {
    const names = Object.values(categories).map(({ title }) => title)
    rows.push(
      `| page | ${names.join(' | ')} | largest paint | blocked |`,
      `| --- |${' --: |'.repeat(names.length + 2)}`,
    )
  }
  rows.push(
    `| \`${page}\` | ${scores.join(' | ')} | ${time('largest-contentful-paint')} | ${time('total-blocking-time')} |`,
  )
}
site.close()
process.stdout.write(`${rows.join('\n')}\n`)
