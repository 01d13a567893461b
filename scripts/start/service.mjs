import { spawn } from "node:child_process"
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { Problem } from "./problem.mjs"
import { waitUntil } from "./ports.mjs"
import { identify, recordProcess, stopProcess } from "./processes.mjs"

/**
 * A long-running program of the market.
 * @typedef {object} ServiceOptions
 * @property {string} name as written in the log folder and in messages
 * @property {string} dataDir
 * @property {string} command
 * @property {string[]} args
 * @property {NodeJS.ProcessEnv} env
 * @property {string} [cwd]
 * @property {number} [uid] @property {number} [gid]
 * @property {NodeJS.Signals} [stopSignal]
 * @property {boolean} [isGroup] false: only the program itself is signalled, as it stops its own children
 * @property {() => Promise<boolean>} isReady
 * @property {number} [readySeconds]
 * @property {() => Promise<void> | void} [beforeEachStart] clears what a crash left
 * @property {(text: string) => void} [tell] is told when the program crashed and was started again
 */

const LONGEST_PAUSE_MS = 30_000

/**
 * Runs one program in its own process group, writes what it prints to a log file, starts it again when it
 * crashes after it had been ready, and stops it and its children when asked.
 */
export class Service {
  #options
  /** @type {import("node:child_process").ChildProcess | undefined} */
  #child
  #forget = () => {}
  #isStopping = false
  #crashes = 0

  /** @param {ServiceOptions} options */
  constructor(options) {
    this.#options = options
  }

  get name() {
    return this.#options.name
  }

  get logFile() {
    return join(this.#options.dataDir, "logs", `${this.name}.log`)
  }

  /** @throws {Problem} when it ends, or stays silent, before it is ready; the message holds its last lines */
  async start() {
    keepPreviousLog(this.logFile)
    await this.#launch()
    const child = this.#child
    child?.once("exit", (code, signal) => void this.#comeBack(signal ?? code))
  }

  async stop() {
    this.#isStopping = true
    await this.#stopChild()
  }

  async #launch() {
    await this.#options.beforeEachStart?.()
    if (this.#isStopping) return
    const child = this.#spawn()
    let failure = ""
    child.once("error", (error) => (failure = error.message))
    const hasEnded = () => failure !== "" || child.exitCode !== null || child.signalCode !== null
    const seconds = this.#options.readySeconds ?? 60
    const isReady = await waitUntil(this.#options.isReady, { seconds, isHopeless: hasEnded })
    if (isReady || this.#isStopping) return
    await this.#stopChild()
    throw new Problem(`${this.name} did not start${failure && `: ${failure}`}. ${this.#lastWords()}`)
  }

  #spawn() {
    const { command, args, cwd, env, uid, gid, dataDir, stopSignal, isGroup } = this.#options
    const log = openSync(this.logFile, "a")
    const child = spawn(command, args, { cwd, env, uid, gid, detached: true, stdio: ["ignore", log, log] })
    closeSync(log)
    this.#child = child
    if (child.pid !== undefined) {
      this.#forget = recordProcess(dataDir, this.name, { pid: child.pid, signal: stopSignal, isGroup })
    }
    return child
  }

  /** @param {string | number | null} reason */
  async #comeBack(reason) {
    while (!this.#isStopping) {
      this.#forget()
      this.#options.tell?.(`${this.name} stopped by itself (${reason}) and is being started again`)
      await pause(Math.min(LONGEST_PAUSE_MS, 250 * 2 ** this.#crashes++))
      try {
        await this.#launch()
        this.#child?.once("exit", (code, signal) => void this.#comeBack(signal ?? code))
        return
      } catch (error) {
        // Told and tried again: a market that is up must not go down because one part needs longer.
        this.#options.tell?.(error instanceof Error ? error.message : String(error))
      }
    }
  }

  async #stopChild() {
    const child = this.#child
    if (child?.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      const { stopSignal: signal = "SIGTERM", isGroup = true } = this.#options
      const identity = identify(child.pid)
      const pid = child.pid
      await stopProcess({ pid, signal, isGroup }, () => identify(pid) === identity && child.exitCode === null)
    }
    this.#forget()
  }

  #lastWords() {
    const lines = readFileSync(this.logFile, "utf8").trimEnd().split("\n").slice(-12)
    return `The end of ${this.logFile}:\n${lines.map((line) => `    ${line}`).join("\n")}`
  }
}

/** One earlier log is kept beside the new one. @param {string} path */
function keepPreviousLog(path) {
  mkdirSync(join(path, ".."), { recursive: true })
  if (existsSync(path)) renameSync(path, path.replace(/\.log$/, ".previous.log"))
}
