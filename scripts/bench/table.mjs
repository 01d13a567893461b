/**
 * One comparison. `ratio` is how many times better ours is (for times: peer / ours), so more is better everywhere.
 * @typedef {{ what: string, ours: string, peer: string, ratio: number, budget: string }} Row
 */

const HEAD = ["what", "ours", "plain peer", "ratio", "budget"]

/** A table that can be pasted into a document. @param {Row[]} rows */
export function tableOf(rows) {
  const lines = rows.map(({ what, ours, peer, ratio, budget }) => [
    what,
    ours,
    peer,
    `${ratio.toFixed(2)}x`,
    budget,
  ])
  return [HEAD, HEAD.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n")
}

/** @param {number} value */
export const perSecond = (value) => `${value.toFixed(value < 10 ? 2 : 0)}/s`

/** @param {number} value */
export const milliseconds = (value) => `${value.toFixed(1)} ms`
