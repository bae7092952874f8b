import fc from 'fast-check'

/** Computed intervals, also such as end before they begin. */
export const intervalModel = (labelText: fc.Arbitrary<string>) =>
  fc.array(
    fc.record({
      marker: fc.constantFrom('detection' as const, 'engagement' as const, 'recovery' as const),
      fromSeconds: fc.integer({ min: 0, max: 2e9 }),
      toSeconds: fc.integer({ min: 0, max: 2e9 }),
      text: labelText,
    }),
    { maxLength: 3 },
  )
