/** The atlas’s mark, 64 units square: a failure passes from one node to the next, and stops. Safe to be cut to a circle. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">
<rect width="64" height="64" fill="#0b2a4a"/>
<path d="M19 43 32 21l13 22z" fill="none" stroke="#9cc7f5" stroke-width="4" stroke-linejoin="round"/>
<circle cx="32" cy="20" r="7" fill="#ff8a7a"/><circle cx="18" cy="44" r="7" fill="#f4f8fc"/><circle cx="46" cy="44" r="7" fill="#f4f8fc"/>
</svg>
`

/** The sizes, in pixels, in which systems want it as PNG. */
export const iconSizes: readonly number[] = [192, 512]

export const iconUnits = 64

/** The web app manifest: what an installed atlas is called and where it opens. It stands beside the icons. */
export const appManifest = `${JSON.stringify(
  {
    name: 'The Production Atlas',
    short_name: 'Atlas',
    description: 'Production diagrams with a source beside every figure, for whoever is on call at 3 AM.',
    start_url: '../index.html',
    scope: '../',
    display: 'standalone',
    background_color: '#0f151c',
    theme_color: '#0b2a4a',
    icons: [
      { src: 'icon.svg', type: 'image/svg+xml', sizes: 'any' },
      ...iconSizes.map((size) => ({
        src: `icon-${size}.png`,
        type: 'image/png',
        sizes: `${size}x${size}`,
        purpose: 'any maskable',
      })),
    ],
  },
  null,
  2,
)}\n`
