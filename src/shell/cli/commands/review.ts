import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { contentHash } from '../../../core/corpus/content-hash.ts'
import type { AnyEntry } from '../../../core/corpus/entry.ts'
import { loadCorpus } from '../../../core/corpus/load.ts'
import {
  type FinalQuestion,
  finalQuestions,
  type Review,
  ReviewGate,
  Reviews,
} from '../../../core/schema/reviews.ts'
import { gitUser } from '../../files/git.ts'
import { readTree } from '../../files/read-tree.ts'
import { writeIfChanged } from '../../files/write-if-changed.ts'
import { atlasRoot } from '../atlas-root.ts'
import { type Command, type Io, UsageError } from '../command.ts'
import { exitCode } from '../exit-code.ts'

type Ask = NonNullable<Io['ask']>

export const review: Command = {
  name: 'review',
  usage: '<id>',
  summary: 'Vouch for an entry you have read: asks who you are and what you vouch for, and records it.',
  options: {},
  async run({ words: [id] }, io) {
    if (id === undefined) throw new UsageError('Name the entry you have read.')
    if (io.ask === undefined)
      throw new UsageError('A review is given by a person: run `atlas review` in a terminal.')
    const root = atlasRoot(io)
    const tree = readTree(root)
    const { value: corpus } = loadCorpus(tree)
    const entry = corpus.entries.get(id)
    if (!entry) {
      throw new UsageError(
        corpus.broken.has(id)
          ? `“${id}” does not fit its schema; \`atlas check\` says where.`
          : `There is no entry “${id}”.`,
      )
    }
    const by = await gitUser(io.cwd)
    if (by === undefined)
      throw new UsageError('Git does not know your name: `git config user.name "Your Name"`.')
    io.err(
      `${entry.data.title}\nYou review as ${by} (your name in git). An empty answer to a question ends it.\n`,
    )
    const given = await askReview(by, entry, io.ask, io)
    if (given === undefined) {
      io.err('Nothing was written.\n')
      return exitCode.findings
    }
    const path = `reviews/${id}.yaml`
    const before = tree.get(path)
    const list = Reviews.parse([...(before === undefined ? [] : (parse(before) as unknown[])), given])
    await writeIfChanged(join(root, path), stringify(list, { lineWidth: 110 }))
    io.out(`${path}\n`)
    return exitCode.clean
  },
}

/** The review as answered, or undefined where the person stopped. */
async function askReview(by: string, entry: AnyEntry, ask: Ask, io: Io): Promise<Review | undefined> {
  const role = (await ask('What do you do, and where? ')).trim()
  if (role === '') return undefined
  const gates: ReviewGate[] = []
  for (const gate of ReviewGate.options) {
    const answer = await askYesOrNo(ask, io, gateQuestions[gate])
    if (answer === undefined) return undefined
    if (answer === 'yes') gates.push(gate)
  }
  if (gates.length === 0) return undefined
  const answers = gates.includes('final') ? await askFinal(ask, io) : undefined
  if (gates.includes('final') && answers === undefined) return undefined
  const note = (await ask('Anything the next reader should know? (Enter for nothing) ')).trim()
  return {
    by,
    role,
    on: new Date().toISOString().slice(0, 10),
    gates,
    ...(answers === undefined ? {} : { answers }),
    content: contentHash(entry.file.value),
    ...(note === '' ? {} : { note }),
  }
}

const gateQuestions: Readonly<Record<ReviewGate, string>> = {
  '3am': 'Do you vouch for the 3 AM test: errors, logs, metrics, steps and recovery are right and enough?',
  'new-hire': 'For the New Hire test: acronyms, versions, directions, dependencies and scale are clear?',
  cfo: 'For the CFO test: costs, returns, unit costs, commitments and growth are right?',
  incident: 'For the Incident test: failure modes, blast radius, recovery, data loss and rollback are right?',
  final: 'Will you answer the five questions of the final test?',
}

async function askFinal(ask: Ask, io: Io): Promise<Review['answers']> {
  const answers: Partial<Record<FinalQuestion, 'yes' | 'no'>> = {}
  for (const [question, words] of Object.entries(finalQuestions)) {
    const answer = await askYesOrNo(ask, io, words)
    if (answer === undefined) return undefined
    answers[question as FinalQuestion] = answer
  }
  return answers as Review['answers']
}

/** Asks again after an answer it does not understand. */
async function askYesOrNo(ask: Ask, io: Io, question: string): Promise<'yes' | 'no' | undefined> {
  for (;;) {
    const answer = (await ask(`${question} [yes/no] `)).trim().toLowerCase()
    if (answer === '') return undefined
    if (answer === 'yes' || answer === 'y') return 'yes'
    if (answer === 'no' || answer === 'n') return 'no'
    io.err('Please answer yes or no.\n')
  }
}
