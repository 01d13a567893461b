const MINIMUM = [20, 19]

/**
 * Imports nothing, so that it can speak on a Node too old for everything else.
 * @param {string} version such as "20.19.0"
 * @returns {string | undefined} what to tell the person, when it is too old
 */
export function oldNodeMessage(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number)
  const [neededMajor = 0, neededMinor = 0] = MINIMUM
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return undefined
  return `Node ${version} is too old: Twiza needs ${MINIMUM.join(".")} or newer. Install it from https://nodejs.org and start again.`
}

/** Ends the command with a sentence when this Node is too old. */
export function requireNode() {
  const message = oldNodeMessage(process.versions.node)
  if (message === undefined) return
  console.error(`\n  ${message}\n`)
  process.exit(1)
}
