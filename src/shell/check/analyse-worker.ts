import { parentPort, workerData } from 'node:worker_threads'
import { loadCorpus, type Tree } from '../../core/corpus/load.ts'
import { rules } from '../../core/lint/registry.ts'
import { findingsOf } from '../../core/lint/run-rules.ts'
import { isOthers } from './analyse-tree.ts'

const { value } = loadCorpus(workerData as Tree)
parentPort?.postMessage(findingsOf(value, rules, { whole: false, has: isOthers }))
