import { listedFigure } from '../../src/core/verify/listed-figure.ts'

/** Other ways to print what is listed. Code is only set in other markup: its signs and their order say what is meant. */
export function spellingsOf(printed: string): readonly string[] {
  const { isCode } = listedFigure(printed)
  const typeset = [printed, `\`${printed}\``, printed.replace(/ /g, '  '), `<p>${printed}</p>`]
  if (isCode) return [...new Set(typeset)]
  const other = [
    `**${printed}**`,
    `<b>${printed}</b>`,
    printed.replace(/(?<=\d) (?=\p{L})/gu, '\u00a0'),
    printed.replace(/(?<=\d) (?=\p{L})/u, '\n'),
    printed.replace(/(\d[\d,.]*)(?= \p{L})/u, '**$1**'),
    printed.replace(/(?<=\d)-(?=\d)/g, '–'),
    printed.replace(/(?<=\d) ?%/g, ' percent'),
    printed.replace(/(?<=\d) percent\b/g, ' %'),
    printed.replace(/(?<=\d) seconds?\b/g, ' s'),
    printed.replace(/(?<=\d) milliseconds\b/g, 'ms'),
    printed.replace(/(?<=\d) ?GB\b/g, ' gigabytes'),
    printed.replace(/(?<![\d,.])(\d{1,3}),(\d{3}),(\d{3})(?![\d,.])/g, '$1$2$3'),
    printed.replace(/(?<![\d,.-])(\d{1,3})(\d{3})(?![\d,.-]|\s?UTC)/g, (all, thousands, rest) =>
      /^(?:19|20)/.test(all) ? all : `${thousands},${rest}`,
    ),
  ]
  return [...new Set([...typeset, ...other])]
}
