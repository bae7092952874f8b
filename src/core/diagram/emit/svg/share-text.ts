/** A share of a whole in whole percent: a chart's amounts are seldom known better. Never `0 %` for what is there. */
export function shareText(share: number): string {
  const percent = share * 100
  if (percent > 0 && percent < 1) return 'under 1 %'
  if (percent > 99 && percent < 100) return 'over 99 %'
  return `${Math.round(percent)} %`
}
