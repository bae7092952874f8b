import type { Evidence } from './evidence.ts'

/**
 * A logistic model, its weights fitted on `bench/triage` (positives, and negatives of all kinds, with every wrong entry near the top)
 * by penalised maximum likelihood and rounded. What a person wrote is weighed by its words, what a program wrote by signatures.
 */
const start = -6.9
const weights = {
  signature: 2.6,
  signatureSquared: 1.1,
  whole: 1.9,
  name: 1.8,
  mass: 1.8,
  coverageInLogs: 1.5,
  closestInLogs: 2.2,
  prose: -0.6,
  coverageInProse: 2.9,
  toldInProse: 2.2,
  closestInProse: 3.1,
  first: 2,
  among: -0.4,
  others: -0.8,
  complaint: 1.8,
  routine: -1.3,
  routineWithSignature: -0.3,
  howTo: -0.5,
} as const

/** How sure the evidence makes that an entry is the one wanted, 0 to 1. */
export function scoreOf(evidence: Evidence): number {
  const { signature, mass, prose } = evidence
  const told = evidence.coverage * mass
  const features: Readonly<Record<keyof typeof weights, number>> = {
    signature,
    signatureSquared: signature * signature,
    whole: evidence.whole * signature,
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
    complaint: evidence.complaint,
    routine: evidence.routine,
    routineWithSignature: evidence.routine * signature,
    howTo: evidence.howTo,
  }
  let sum = start
  for (const [name, weight] of Object.entries(weights)) sum += weight * features[name as keyof typeof weights]
  return 1 / (1 + Math.exp(-sum))
}
