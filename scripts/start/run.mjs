import { spawn } from "node:child_process"
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs"
import { dirname } from "node:path"
import { Problem } from "./problem.mjs"
import { identify, recordProcess, stopProcess } from "./processes.mjs"

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set()
let isClosing = false

/**
 * @typedef {object} Task
 * @property {string} name of what is done, for messages
 * @property {string} command @property {string[]} args
 * @property {string} cwd @property {NodeJS.ProcessEnv} env
 * @property {string} logFile where all its output goes
 * @property {number} [uid] @property {number} [gid]
 * @property {string} [dataDir] when given, the next start stops this task should it be left behind
 */

/**
 * Runs a program to its end.
 * @param {Task} task
 * @returns {Promise<string>} what it printed
 * @throws {Problem} with its last lines, when it fails
 */
export async function run(task) {
  const code = await runToEnd(task)
  const output = readFileSync(task.logFile, "utf8")
  if (code === 0) return output
  const lines = output.trimEnd().split("\n").slice(-15)
  throw new Problem(
    `${task.name} failed (${code}). The end of ${task.logFile}:\n${lines.map((line) => `    ${line}`).join("\n")}`,
  )
}

/** @param {Task} task @returns {Promise<number | string>} its exit code, or the signal that ended it */
async function runToEnd({ name, command, args, cwd, env, logFile, dataDir, uid, gid }) {
  if (isClosing) throw new Problem(`${name} was not begun: everything is being stopped.`)
  mkdirSync(dirname(logFile), { recursive: true })
  const log = openSync(logFile, "w")
  const child = spawn(command, args, { cwd, env, uid, gid, detached: true, stdio: ["ignore", log, log] })
  closeSync(log)
  running.add(child)
  const label = `task-${name.toLowerCase().replaceAll(/[^a-z]+/g, "-")}`
  const forget = dataDir && child.pid ? recordProcess(dataDir, label, { pid: child.pid }) : () => {}
  return new Promise((resolve, reject) => {
    const end = () => (forget(), running.delete(child))
    child.once("error", (error) => (end(), reject(new Problem(`${name} could not be run: ${error.message}`))))
    child.once("close", (code, signal) => (end(), resolve(code ?? signal ?? "no exit code")))
  })
}

/** Stops every task under way, with the processes it started, and lets no other begin. */
export async function stopRunning() {
  isClosing = true
  await Promise.all(
    [...running].map(async ({ pid }) => {
      const identity = pid && identify(pid)
      if (pid && identity) {
        await stopProcess({ pid, signal: "SIGTERM", isGroup: true }, () => identify(pid) === identity)
      }
    }),
  )
}
