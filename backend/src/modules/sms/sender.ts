import { mkdir, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"

/** A short message; `to` in E.164. */
export type Sms = { to: string; text: string }

export type SmsSender = (sms: Sms) => Promise<void>

const TIMEOUT_MS = 10_000

/**
 * Sends through an HTTP gateway: `POST url` with `{ "to", "text" }` in JSON and the token as a bearer. Any answer but
 * 2xx, or none within ten seconds, is a failure.
 */
export function gatewaySender(url: string, token: string | undefined): SmsSender {
  return async (sms) => {
    const answer = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify(sms),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (!answer.ok) throw new Error(`The SMS gateway answered ${answer.status}.`)
  }
}

/**
 * Writes each message into a folder, as `<time>-<count>-<phone>.sms.txt`: names sort in the order of sending. A file
 * appears whole or not at all.
 */
export function outboxSender(directory: string): SmsSender {
  let count = 0
  return async ({ to, text }) => {
    count += 1
    const stamp = new Date().toISOString().replace(/[:.]/g, "-")
    const name = `${stamp}-${String(count).padStart(4, "0")}-${to.replace(/\D/g, "")}.sms.txt`
    await mkdir(directory, { recursive: true })
    const path = join(directory, name)
    await writeFile(`${path}.part`, `To: ${to}\n\n${text}\n`, { mode: 0o600 })
    await rename(`${path}.part`, path)
  }
}
