import { expect } from "@playwright/test"
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"

/** Where a market without an SMS gateway puts its messages: `outbox` in its data folder. */
const outbox = process.env.OUTBOX_DIR ?? join(import.meta.dirname, "../../../.twiza/outbox")

/** How many messages went to a phone so far, to tell the next one from them. */
export const countMessages = async (phone: string): Promise<number> => (await messagesTo(phone)).length

/** The six digits of the message to a phone that came after the first `seen` ones. */
export const readCode = async (phone: string, seen: number): Promise<string> => {
  await expect.poll(() => countMessages(phone), { timeout: 15_000 }).toBeGreaterThan(seen)
  const [last] = (await messagesTo(phone)).slice(-1)
  const text = await readFile(join(outbox, last ?? ""), "utf8")
  const code = /\b(\d{6})\b/.exec(text.split("\n\n").slice(1).join(" "))?.[1]
  if (!code) throw new Error(`No code in the message to ${phone}`)
  return code
}

const messagesTo = async (phone: string): Promise<string[]> => {
  const digits = phone.replace(/\D/g, "").replace(/^0/, "212")
  const files = await readdir(outbox).catch(() => [])
  return files.filter((name) => name.endsWith(`-${digits}.sms.txt`)).sort()
}
