import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

/** The fonts pictures are measured and rasterised with, from npm: the same on every machine. */
export const fontFiles = {
  regular: resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'),
  bold: resolve('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf'),
  mono: resolve('dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf'),
  /** For signs that Arimo lacks. */
  fallback: resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
} as const
