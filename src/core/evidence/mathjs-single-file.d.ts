declare module 'mathjs/lib/browser/math.js' {
  import type { ConfigOptions, MathJsInstance } from 'mathjs'

  /** mathjs in one file, which has no types of its own: a complete instance that can make others. */
  const mathjs: MathJsInstance & { readonly create: (config: ConfigOptions) => MathJsInstance }
  export = mathjs
}
