/**
 * `npm run bench:guides -- --from <clones>`: our debugging guides beside the two largest public collections of runbooks, read
 * from clones named `owner+name/…` or `owner/name`. Counts what can be counted alike in both: words, commands, who says what to expect.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { analyse } from '../src/core/analyse.ts'
import type { Entry } from '../src/core/corpus/entry.ts'
import { entryMarks } from '../src/core/corpus/entry-evidence.ts'
import { stripMarks } from '../src/core/evidence/marks.ts'
import { isAbsent } from '../src/core/schema/absence.ts'
import { readTree } from '../src/shell/files/read-tree.ts'
import { findClones } from '../src/shell/verify/find-clones.ts'

/** What is counted of one page. */
interface Page {
  readonly words: number
  readonly commands: number
  /** Commands beside which stands what their output should be. */
  readonly expected: number
  readonly hasTree: boolean
  readonly hasRollback: boolean
  readonly sources: number
}

const { values } = parseArgs({ options: { from: { type: 'string' } } })
const { from } = values
if (from === undefined) throw new Error('Say where the clones are: `npm run bench:guides -- --from <dir>`.')

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /\w/.test(word)).length

/** A line of a fenced block, or code in a sentence, that runs a program. */
const command =
  /^(?:\$ |sudo )?(?:kubectl|oc|etcdctl|curl|promtool|amtool|systemctl|journalctl|crictl|ssh|df|du|free|top|ps|ip|ss|netstat|dmesg|cat|grep|chronyc|timedatectl|sysctl|mdadm|vault|ceph|thanos|helm|docker|virtctl|openssl|nsenter|find|dig|nslookup|nc|ping|wget|psql|mysql|rabbitmqctl|redis-cli|iostat|vmstat|lsblk|lsof|mount|rm|sudo)\s/
const expecting =
  /\b(?:expect(?:ed)?|should (?:be|show|print|return|see|output)|you (?:will|should) see|output (?:is|looks)|example output|shows)\b/i
const rollingBack = /\b(?:roll(?:ing|ed)?[- ]?back|revert|undo|restore the (?:old|previous))\b/i

function pageOfMarkdown(text: string): Page {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '')
  const blocks = [...body.matchAll(/```[\s\S]*?```/g)].map(([block]) => block)
  const inline = [...body.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, code = '']) => code,
  )
  const commands = [...blocks.flatMap((block) => block.split('\n')), ...inline].filter((line) =>
    command.test(line.trim()),
  )
  return {
    words: wordsIn(body.replace(/```[\s\S]*?```/g, '')),
    commands: commands.length,
    expected: expecting.test(body) ? commands.length : 0,
    hasTree: blocks.some((block) => /^```(?:mermaid|dot|plantuml)/.test(block)),
    hasRollback: rollingBack.test(body),
    sources: new Set([...body.matchAll(/https?:\/\/([^/\s)>\]]+\/[^\s)>\]]*)/g)].map(([, url]) => url)).size,
  }
}

function pageOfGuide(entry: Entry<'debugging-guide'>): Page {
  const { 'when-paged': paged, checks, fixes } = entry.data
  const steps = isAbsent(paged.steps) ? [] : paged.steps
  const asked = [
    ...steps.filter(({ run }) => run !== undefined),
    ...checks.filter(({ run }) => run !== undefined),
  ]
  return {
    words: entry.spots
      .filter(({ role }) => role === 'prose' || role === 'label')
      .reduce((sum, { text }) => sum + wordsIn(stripMarks(text)), 0),
    commands: asked.length + fixes.reduce((sum, { commands }) => sum + commands.length, 0),
    // The schema asks for both: what a step expects, and how a check is read.
    expected: asked.length,
    hasTree: checks.length > 1,
    hasRollback: fixes.some(({ rollback }) => !isAbsent(rollback)),
    sources: new Set(
      entryMarks(entry).flatMap(({ mark }) =>
        mark.kind === 'source' ? mark.keys.map(({ key }) => key) : [],
      ),
    ).size,
  }
}

async function pagesOf(repository: string, path: RegExp): Promise<readonly Page[]> {
  const [folder] = await findClones(from ?? '', repository)
  if (folder === undefined) throw new Error(`There is no clone of ${repository} below ${from}.`)
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['--git-dir', folder, ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  return git('ls-tree', '-r', '--name-only', 'HEAD')
    .split('\n')
    .filter((name) => path.test(name) && !/_index\.md$|README\.md$/.test(name))
    .map((name) => pageOfMarkdown(git('show', `HEAD:${name}`)))
}

const tree = readTree(fileURLToPath(new URL('../atlas', import.meta.url)))
const ours = [...analyse(tree).value.entries.values()].flatMap((entry) =>
  entry.kind === 'debugging-guide' ? [pageOfGuide(entry)] : [],
)

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
const share = (pages: readonly Page[], has: (page: Page) => boolean): string =>
  `${Math.round((100 * pages.filter(has).length) / pages.length)} %`

process.stdout.write(
  [
    '| guides | pages | median words | no command | median commands | says what to expect | decision tree | a way back | median sources |',
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...(
      [
        ['this atlas', ours],
        ['openshift/runbooks', await pagesOf('openshift/runbooks', /^alerts\/.*\.md$/)],
        [
          'prometheus-operator/runbooks',
          await pagesOf('prometheus-operator/runbooks', /^content\/runbooks\/.*\.md$/),
        ],
      ] as const
    ).map(
      ([name, pages]) =>
        `| ${name} | ${pages.length} | ${median(pages.map(({ words }) => words))} | ${share(pages, ({ commands }) => commands === 0)} | ${median(pages.map(({ commands }) => commands))} | ${share(pages, ({ commands, expected }) => commands > 0 && expected > 0)} | ${share(pages, ({ hasTree }) => hasTree)} | ${share(pages, ({ hasRollback }) => hasRollback)} | ${median(pages.map(({ sources }) => sources))} |`,
    ),
  ]
    .join('\n')
    .concat('\n'),
)
