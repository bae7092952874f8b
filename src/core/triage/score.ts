import type { Evidence } from './evidence.ts'

/**
 * A logistic model. Its weights were fitted on `bench/triage`, on the right entry of each query and on every wrong one near the top,
 * by penalised maximum likelihood, and rounded; `specific` is set by hand, since it settles ties that the set hardly has, and so are `foreign`
 * and the two of `calm`: a text that complains of nothing needs a signature to be a symptom. What a person
 * wrote is weighed by its words, what a program wrote by signatures. The start is set so that 0.4 is where wrong answers become rare.
 */
const start = -6.2
const weights = {
  signature: 2.1,
  signatureSquared: 0.5,
  whole: 2.1,
  specific: 1.5,
  name: 2.4,
  mass: 1.6,
  coverageInLogs: 1.9,
  closestInLogs: 2.1,
  prose: -0.9,
  coverageInProse: 2.9,
  toldInProse: 2.2,
  closestInProse: 3.5,
  first: 2,
  among: -0.7,
  others: -0.9,
  foreign: -3.5,
  complaint: 1.2,
  routine: -1.2,
  routineInPart: -1.1,
  howTo: -0.5,
  calm: -1.8,
  calmRoutine: -1.4,
} as const

/** How sure the evidence makes that an entry is the one wanted, 0 to 1. */
export function scoreOf(evidence: Evidence): number {
  const { signature, mass, prose, routine } = evidence
  const told = evidence.coverage * mass
  const whole = evidence.whole * signature
  const calm = (1 - evidence.complaint) * (1 - whole)
  const features: Readonly<Record<keyof typeof weights, number>> = {
    signature,
    signatureSquared: signature * signature,
    whole,
    specific: evidence.specific * signature,
    name: evidence.name,
    mass,
    coverageInLogs: told * (1 - prose),
    closestInLogs: evidence.closest * mass * (1 - prose),
    prose,
    coverageInProse: evidence.coverage * prose,
    toldInProse: told * prose,
    closestInProse: evidence.closest * prose,
    first: evidence.first,
    among: evidence.among,
    others: evidence.others,
    foreign: evidence.foreign,
    complaint: evidence.complaint,
    routine,
    routineInPart: routine * (1 - whole),
    howTo: evidence.howTo,
    calm,
    calmRoutine: (1 - evidence.complaint) * routine,
  }
  let sum = start
  for (const [name, weight] of Object.entries(weights)) sum += weight * features[name as keyof typeof weights]
  return 1 / (1 + Math.exp(-sum))
}
