/** One picture on a contact sheet; sizes in pixels of the sheet. */
export interface Tile {
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
}

interface SheetOptions {
  readonly columns: number
  /** The most of a tile’s height that is shown: what is longer is cut at the foot. */
  readonly most: number
  readonly gap: number
}

/** Tiles of one width in columns, each put where the shortest column ends, as one SVG with the pictures inside. */
export function contactSheet(tiles: readonly Tile[], { columns, most, gap }: SheetOptions): string {
  const bottoms: number[] = Array(columns).fill(gap)
  const width = tiles[0]?.width ?? 0
  const pieces = tiles.map(({ png, height }, index) => {
    const column = bottoms.indexOf(Math.min(...bottoms))
    const x = gap + column * (width + gap)
    const y = bottoms[column] ?? gap
    const shown = Math.min(height, most)
    bottoms[column] = y + shown + gap
    const image = `<image x="${x + 6}" y="${y + 6}" width="${width - 12}" height="${height}" preserveAspectRatio="xMidYMin meet" clip-path="url(#c${index})" href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/>`
    const frame = `<rect x="${x}" y="${y}" width="${width}" height="${shown}" rx="6" fill="#ffffff" stroke="#c8d0d8"/>`
    const clip = `<clipPath id="c${index}"><rect x="${x}" y="${y}" width="${width}" height="${shown - 1}"/></clipPath>`
    return clip + frame + image
  })
  const whole = { width: gap + columns * (width + gap), height: Math.max(...bottoms) }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${whole.width}" height="${whole.height}" viewBox="0 0 ${whole.width} ${whole.height}"><rect width="100%" height="100%" fill="#eef1f4"/>${pieces.join('')}</svg>`
}
