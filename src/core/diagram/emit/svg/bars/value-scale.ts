import { scaleLinear } from 'd3-scale'

export interface Tick {
  readonly share: number
  readonly label: string
}

export interface ValueScale {
  /** Share of the axis, 0 to 1. */
  readonly share: (value: number) => number
  readonly logarithmic: boolean
  readonly ticks: readonly Tick[]
}

/** From this ratio on, the smallest bar would be a pixel or two beside the largest. */
const mostLinear = 500

/** Linear, unless the smallest bar would be too short to see beside the largest; then the picture says so. */
export function valueScale(values: readonly number[]): ValueScale {
  const drawable = values.filter((value) => Number.isFinite(value) && value > 0)
  const high = Math.max(0, ...drawable)
  const low = Math.min(...drawable)
  if (high <= 0) return { share: () => 0, logarithmic: false, ticks: [] }
  return high / low < mostLinear ? linearScale(high) : logarithmicScale(low, high)
}

export function linearScale(high: number): ValueScale {
  const share = (value: number): number => clamp(value / high)
  const ticks = scaleLinear().domain([0, high]).ticks(5)
  return {
    share,
    logarithmic: false,
    ticks: ticks.map((value) => ({ share: share(value), label: tickLabel(value) })),
  }
}

/** The axis starts at a power of ten of at most half the smallest value, so that this one still has a bar. */
function logarithmicScale(low: number, high: number): ValueScale {
  const floor = Math.floor(Math.log10(low / 2))
  const span = Math.log10(high) - floor
  const share = (value: number): number => (value > 0 ? clamp((Math.log10(value) - floor) / span) : 0)
  const decades = Math.floor(Math.log10(high)) - floor
  const step = Math.ceil((decades + 1) / 7)
  const ticks = Array.from({ length: Math.floor(decades / step) + 1 }, (_, index) => floor + index * step)
  return {
    share,
    logarithmic: true,
    ticks: ticks.map((power) => ({ share: clamp((power - floor) / span), label: tickLabel(10 ** power) })),
  }
}

const clamp = (share: number): number => (Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0)

/** `1,500`, `0.25`, `1e+9`: round numbers, short. */
function tickLabel(value: number): string {
  const plain = Number(value.toPrecision(6))
  if (plain !== 0 && (plain >= 1e7 || plain < 1e-4)) return plain.toExponential()
  const [whole = '', fraction] = String(plain).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
