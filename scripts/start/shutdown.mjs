import { Problem } from "./problem.mjs"
import { stopRunning } from "./run.mjs"

/** @typedef {{ name: string, stop: () => Promise<void> | void }} Stoppable */

/** Remembers what was started, and stops it once, the last started first. */
export class Shutdown {
  /** @type {Stoppable[]} */
  #started = []
  /** @type {Promise<void> | undefined} */
  #stopping

  get isUnderWay() {
    return this.#stopping !== undefined
  }

  /**
   * To be called before the part is started, so that a signal in between misses nothing.
   * @template {Stoppable} T
   * @param {T} part
   * @returns {T}
   */
  add(part) {
    if (this.isUnderWay) throw new Problem(`${part.name} was not begun: everything is being stopped.`)
    this.#started.push(part)
    return part
  }

  /** Builds and installs under way first, then every part. */
  stop() {
    this.#stopping ??= this.#stopAll()
    return this.#stopping
  }

  async #stopAll() {
    await stopRunning()
    for (let part = this.#started.pop(); part; part = this.#started.pop()) await part.stop()
  }
}

/**
 * Ctrl-C, SIGTERM and a closed terminal end everything in order.
 * @param {Shutdown} shutdown
 * @param {() => void} onFirst
 * @param {number} [exitCode] a market that is closed this way has succeeded
 */
export function stopOnSignals(shutdown, onFirst, exitCode = 0) {
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => {
      if (shutdown.isUnderWay) return
      onFirst()
      void shutdown.stop().then(() => process.exit(exitCode))
    })
  }
}
