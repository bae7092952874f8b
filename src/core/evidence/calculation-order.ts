export function calculationOrder(c: any): any { return { order: [], cycles: [], missing: [] } }
