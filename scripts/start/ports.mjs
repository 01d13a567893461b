import { createServer } from "node:net"
import { setTimeout as pause } from "node:timers/promises"
import { Problem } from "./problem.mjs"

/** @param {string} variable @param {number} port @returns {string} */
export function portTakenMessage(variable, port) {
  return `Port ${port} is in use by another program. Stop that program, or choose another port: ${variable}=${port + 1} npm start`
}

/** @param {string} variable the environment variable that changes the port @param {number} port */
export async function requireFreePort(variable, port) {
  if (await isPortTaken(port)) throw new Problem(portTakenMessage(variable, port))
}

/** A port counts as taken when someone listens on it at any local address. @param {number} port */
export async function isPortTaken(port) {
  for (const host of ["127.0.0.1", "::1", undefined]) {
    if ((await tryListening(port, host)) === "EADDRINUSE") return true
  }
  return false
}

/** @param {number | undefined} [wish] taken when it is still free @returns {Promise<number>} a free loopback port */
export async function chooseFreePort(wish) {
  if (wish !== undefined && !(await isPortTaken(wish))) return wish
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no address")),
      )
    })
  })
}

/** @param {number} port @param {string | undefined} host @returns {Promise<string | undefined>} the error code */
function tryListening(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once("error", (error) => resolve("code" in error ? String(error.code) : error.message))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}

/**
 * Asks again and again until the answer is yes.
 * @param {() => Promise<boolean> | boolean} isReady
 * @param {{ seconds: number, everyMs?: number, isHopeless?: () => boolean }} limits
 * @returns {Promise<boolean>} false when time ran out or hope was lost
 */
export async function waitUntil(isReady, { seconds, everyMs = 100, isHopeless = () => false }) {
  const deadline = Date.now() + seconds * 1000
  while (Date.now() < deadline && !isHopeless()) {
    if (await isReady()) return true
    await pause(everyMs)
  }
  return false
}

/** @param {string} url @returns {Promise<boolean>} whether it answers, and with success */
export async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}
