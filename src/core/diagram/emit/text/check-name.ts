import type { TreeNode } from '../../model.ts'

/** A check's name, which says of a call for help that it is one. */
export const checkName = ({ kind, name }: TreeNode): string =>
  kind === 'escalate' && !/^escalate/i.test(name) ? `Escalate: ${name}` : name
