/**
 * Something the person at the keyboard can put right: said in one line, with what to do, and no stack trace.
 */
export class Problem extends Error {
  /** @param {string} message what is wrong, then what to do about it */
  constructor(message) {
    super(message)
    this.name = "Problem"
  }
}

/** @param {unknown} error @returns {string} what a thrown value says, on one line */
export function reasonOf(error) {
  return error instanceof Error ? error.message : typeof error === "string" ? error : "no reason given"
}
