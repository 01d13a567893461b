/**
 * Reads a form as Stripe's clients write it: `metadata[session_id]=x&expand[0]=y`.
 * @param {string} text
 * @returns {Record<string, unknown>}
 */
export function parseForm(text) {
  /** @type {Record<string, any>} */
  const values = {}
  for (const [name, value] of new URLSearchParams(text)) {
    const path = name.split("[").map((part) => part.replace(/\]$/, ""))
    const last = path.pop() ?? ""
    let place = values
    for (const part of path) place = place[part] ??= {}
    place[last] = value
  }
  return values
}
