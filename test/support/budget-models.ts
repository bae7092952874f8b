import fc from 'fast-check'

/** Latency budgets as a view can make them, from texts and values of the caller's. */
export function budgetModel(
  labelText: fc.Arbitrary<string>,
  value: fc.Arbitrary<number>,
  cites: fc.Arbitrary<number[]>,
) {
  const time = fc.record({ milliseconds: value, shown: labelText, cites })
  return fc.record(
    {
      hops: fc.array(
        fc.record(
          { order: fc.integer({ min: 1, max: 9 }), name: labelText, budget: time, measured: time },
          { requiredKeys: ['order', 'name'] },
        ),
        { minLength: 1, maxLength: 4 },
      ),
      sum: fc.record({ milliseconds: value, shown: labelText }),
      objective: fc.record({ milliseconds: value, shown: labelText, cites, name: labelText }),
      summary: labelText,
    },
    { requiredKeys: ['hops', 'summary'] },
  )
}
