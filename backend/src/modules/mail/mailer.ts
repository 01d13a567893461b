import { mkdir, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { createTransport } from "nodemailer"

/** A mail with its address. */
export type Mail = { from: string; to: string; subject: string; html: string; text: string; name: string }

/** Sends a mail and answers the id under which it can be found again. */
export type Mailer = (mail: Mail) => Promise<string>

/** Sends through a real SMTP server, `smtp://user:password@host:587`. */
export function smtpMailer(url: string): Mailer {
  const transport = createTransport(url)
  return async ({ name: _, ...mail }) => (await transport.sendMail(mail)).messageId
}

/**
 * Writes each mail into a folder, as `.eml` (opens in any mail program) and `.html`. Names begin with the time and a
 * counter, so that they sort in the order of sending. A file appears whole or not at all.
 */
export function outboxMailer(directory: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true })
  let count = 0
  return async ({ name, ...mail }) => {
    count += 1
    const stamp = new Date().toISOString().replace(/[:.]/g, "-")
    const base = join(directory, `${stamp}-${String(count).padStart(4, "0")}-${name.replace(/[^\w-]/g, "_")}`)
    await mkdir(directory, { recursive: true })
    const { message, messageId } = await transport.sendMail(mail)
    await writeWhole(`${base}.eml`, message)
    await writeWhole(`${base}.html`, mail.html)
    return messageId
  }
}

async function writeWhole(path: string, content: unknown): Promise<void> {
  if (typeof content !== "string" && !Buffer.isBuffer(content))
    throw new TypeError("A mail is text or bytes.")
  await writeFile(`${path}.part`, content)
  await rename(`${path}.part`, path)
}
