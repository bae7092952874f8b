import { readTree } from '../src/shell/files/read-tree.ts'
import { analyse } from '../src/core/analyse.ts'
import { analyseTree } from '../src/shell/check/analyse-tree.ts'
import { syntheticAtlas } from './synthetic-atlas.ts'
import { loadCorpus } from '../src/core/corpus/load.ts'
import { rules } from '../src/core/lint/registry.ts'
import { runRules } from '../src/core/lint/run-rules.ts'
const tree = syntheticAtlas(await readTree('atlas'), 940)
let t = performance.now()
const a = analyse(tree); console.log('one', performance.now() - t, a.diagnostics.length); t = performance.now()
const b = await analyseTree(tree); console.log('two', performance.now() - t, b.diagnostics.length)
const { value } = loadCorpus(tree)
const times: [string, number][] = []
for (const rule of rules) { t = performance.now(); runRules(value, [rule]); times.push([rule.code, performance.now() - t]) }
times.sort((a, b) => b[1] - a[1])
for (const x of times.slice(0, 22)) console.log(x[0], x[1].toFixed(0))
console.log('rules', times.reduce((s, [, n]) => s + n, 0))
const by = new Map<string, number>()
for (const d of a.diagnostics) by.set(d.code, (by.get(d.code) ?? 0) + 1)
console.log([...by].sort((x, y) => y[1] - x[1]).slice(0, 20))
