import { appManifest, icon, iconSizes, iconUnits } from '../../core/site/icon.ts'
import type { SiteFile } from '../../core/site/site-files.ts'
import { toPng } from '../export/to-png.ts'
import { arrivingBundle, clientBundle, styleBundle } from './bundles.ts'

/** What every page links: the sheet, the script, the icons and the manifest of the app. */
export const siteAssets = async (): Promise<readonly SiteFile[]> => [
  { path: 'assets/atlas.css', content: await styleBundle() },
  { path: 'assets/atlas.js', content: await clientBundle() },
  { path: 'assets/arriving.js', content: await arrivingBundle() },
  { path: 'assets/icon.svg', content: icon },
  ...iconSizes.map((size) => ({ path: `assets/icon-${size}.png`, content: toPng(icon, size / iconUnits) })),
  { path: 'assets/atlas.webmanifest', content: appManifest },
]
