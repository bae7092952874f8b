const saysSo =
  /\bchang(es?|ing) (the )?(state|data|cluster|configuration|settings?)\b|\b(re-?)?(starts?|started|boots?)( |$|[.,;:])|\b(restart|reboot|shut|stop|kill|terminat|delet|remov|drop|wip|truncat|eras|purg|flush|evict|drain|cordon|promot|demot|reset|disabl|enabl|overwrit|rewrit|writ|revert|undo|lose|losing|scal|rebuild|replac|throttl|reload|switch|fail(s|ing)? over|roll(s|ing)? back|roll(s|ing)? out|take(s|n)? (it )?out|add|creat|insert|updat|modif|set|appl|abort|destroy|detach|expir|mov)(e|es|ed|s|ing|ping|ting|ling|y|ies|ied)?\b/i

const readsOnly =
  /\b(read[- ]only|only reads|reads only|changes nothing|does not change|nothing is changed|harmless)\b/i

/** Whether a text tells its reader that something is changed by it. */
export function announcesChange(text: string): boolean {
  return saysSo.test(text)
}

/** Whether a text says that nothing is changed by it. */
export function claimsToRead(text: string): boolean {
  return readsOnly.test(text)
}
