/** Red, green and blue as light, 0 to 1: sRGB with its gamma undone. */
export type Light = readonly [number, number, number]

/** `#0066CC` as light, by WCAG 2's definition of relative luminance. */
export function lightOf(colour: string): Light {
  const channel = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

const luminance = ([red, green, blue]: Light): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue

/** WCAG 2's contrast ratio, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(lightOf(a)), luminance(lightOf(b))].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

type Matrix = readonly [Light, Light, Light]

/**
 * What is left of light to those who lack one kind of cone: Machado, Oliveira and Fernandes, “A Physiologically-based Model for
 * Simulation of Color Vision Deficiency”, 2009 (doi:10.1109/TVCG.2009.113), severity 1.0, for linear RGB.
 */
export const deficiencies: Readonly<Record<'protanopia' | 'deuteranopia' | 'tritanopia', Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

export function seenThrough(matrix: Matrix, [red, green, blue]: Light): Light {
  const channel = ([r, g, b]: Light): number => Math.min(1, Math.max(0, r * red + g * green + b * blue))
  return [channel(matrix[0]), channel(matrix[1]), channel(matrix[2])]
}

/** Distance in CIELAB (1976, D65); about 2 is just seen side by side, 20 is seen across a picture. */
export function distance(a: Light, b: Light): number {
  const [one, two] = [lab(a), lab(b)]
  return Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2])
}

/** Difference in lightness alone, 0 to 100: what grey print leaves. */
export const greyDistance = (a: Light, b: Light): number => Math.abs(lab(a)[0] - lab(b)[0])

function lab([red, green, blue]: Light): Light {
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116)
  const x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
  const y = f(0.2126729 * red + 0.7151522 * green + 0.072175 * blue)
  const z = f((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
