import autocannon from "autocannon"
import { Problem } from "../start/problem.mjs"

/**
 * @typedef {object} Target
 * @property {string} url
 * @property {"GET" | "POST"} [method]
 * @property {Record<string, string>} [headers]
 * @property {unknown} [body]
 */

/**
 * Asks the same again and again for some seconds, after a warm-up that is not counted.
 * @param {Target} target
 * @param {{ clients: number, seconds?: number }} load
 * @returns {Promise<{ perSecond: number, p50: number }>} answers a second; median in milliseconds
 * @throws {Problem} when an answer is not a success: a fast refusal is no figure
 */
export async function load(target, { clients, seconds = 5 }) {
  await shoot(target, clients, 2)
  return shoot(target, clients, seconds)
}

/** @param {Target} target @param {number} connections @param {number} duration */
async function shoot({ url, method = "GET", headers = {}, body }, connections, duration) {
  const result = await autocannon({
    url,
    method,
    connections,
    duration,
    headers: { ...headers, ...(body ? { "content-type": "application/json" } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Problem(`${url} answered ${result.non2xx} times other than well.`)
  return { perSecond: result.requests.average, p50: result.latency.p50 }
}

/**
 * The median time of something done `times` times, one after another, in milliseconds.
 * @param {() => Promise<unknown>} act @param {number} times
 */
export async function medianOf(act, times) {
  const samples = []
  for (let done = 0; done < times; done += 1) {
    const startedAt = performance.now()
    await act()
    samples.push(performance.now() - startedAt)
  }
  return samples.sort((a, b) => a - b)[Math.floor(samples.length / 2)] ?? NaN
}

/**
 * @param {Target} target
 * @returns {Promise<any>} the answer's JSON
 */
export async function ask({ url, method, headers = {}, body }) {
  const answer = await fetch(url, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers: { ...headers, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!answer.ok)
    throw new Problem(`${url} answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`)
  return answer.json()
}
