import { appendFileSync } from "node:fs"

/**
 * What the person sees while the market starts: one line a step, ticked with the time it took.
 * On a terminal the steps under way are shown on a last line that is rewritten.
 */
export class Progress {
  /** @type {Map<string, number>} */
  #running = new Map()
  #isLive = process.stdout.isTTY === true
  #startedAt = Date.now()
  /** @type {string | undefined} */
  #logFile
  /** @type {NodeJS.Timeout | undefined} */
  #ticker

  /** @param {string} path where every line is written too */
  logTo(path) {
    this.#logFile = path
  }

  get seconds() {
    return (Date.now() - this.#startedAt) / 1000
  }

  /**
   * Runs a step and ticks it when it is done.
   * @template T
   * @param {string} title
   * @param {() => Promise<T>} work
   * @param {(result: T) => string | undefined} [describe] adds what the step found; undefined leaves it out
   * @returns {Promise<T>}
   */
  async step(title, work, describe = () => undefined) {
    const startedAt = Date.now()
    this.#begin(title, startedAt)
    try {
      const result = await work()
      this.#end(title)
      const detail = describe(result)
      this.line(`  ✓ ${detail ? `${title}: ${detail}` : title}`, (Date.now() - startedAt) / 1000)
      return result
    } catch (error) {
      this.#end(title)
      this.line(`  ✗ ${title}`, (Date.now() - startedAt) / 1000)
      throw error
    }
  }

  /**
   * A step that may find nothing to do: it is ticked only when it did something.
   * @param {string} title @param {() => Promise<boolean>} work
   */
  async stepIfDone(title, work) {
    const startedAt = Date.now()
    this.#begin(title, startedAt)
    try {
      const isDone = await work()
      this.#end(title)
      if (isDone) this.line(`  ✓ ${title}`, (Date.now() - startedAt) / 1000)
    } catch (error) {
      this.#end(title)
      this.line(`  ✗ ${title}`, (Date.now() - startedAt) / 1000)
      throw error
    }
  }

  /** @param {string} text */
  note(text) {
    this.line(`  · ${text}`)
  }

  /** @param {string} text @param {number} [seconds] */
  line(text, seconds) {
    const full = seconds === undefined ? text : `${text.padEnd(66)} ${seconds.toFixed(1).padStart(6)} s`
    if (this.#isLive) process.stdout.write("\r\x1b[K")
    process.stdout.write(`${full}\n`)
    if (this.#logFile) appendFileSync(this.#logFile, `${new Date().toISOString()} ${full}\n`)
    this.#draw()
  }

  /** @param {string} title @param {number} startedAt */
  #begin(title, startedAt) {
    this.#running.set(title, startedAt)
    if (!this.#isLive) return
    this.#ticker ??= setInterval(() => this.#draw(), 500).unref()
    this.#draw()
  }

  /** @param {string} title */
  #end(title) {
    this.#running.delete(title)
    if (this.#running.size > 0) return
    clearInterval(this.#ticker)
    this.#ticker = undefined
  }

  #draw() {
    if (!this.#isLive || this.#running.size === 0) return
    const now = Date.now()
    const steps = [...this.#running].map(([title, since]) => `${title} ${Math.round((now - since) / 1000)} s`)
    process.stdout.write(`\r\x1b[K  … ${steps.join("  ·  ")}`.slice(0, (process.stdout.columns ?? 80) + 4))
  }
}
