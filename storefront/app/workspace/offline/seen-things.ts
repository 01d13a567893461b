import { workspaceDatabase } from "./outbox-store"

/** What was read last under a key, and when (ISO 8601); undefined when never, or when the browser keeps nothing. */
export const recall = async (
  owner: string,
  key: string,
): Promise<{ value: unknown; seenAt: string } | undefined> => {
  try {
    return await (await workspaceDatabase()).get("seen", [owner, key])
  } catch {
    return undefined
  }
}

/** Keeps what was just read. A browser that keeps nothing is no reason to fail. */
export const remember = async (owner: string, key: string, value: unknown): Promise<void> => {
  try {
    await (await workspaceDatabase()).put("seen", { owner, key, value, seenAt: new Date().toISOString() })
  } catch {
    // The thing itself is on the screen; only its copy is missing.
  }
}

/** Forgets what others than `owner` have read on this phone; everybody, when nobody is given. What waits to be sent stays. */
export const forgetOthers = async (owner?: string): Promise<void> => {
  try {
    const db = await workspaceDatabase()
    for (const key of await db.getAllKeys("seen")) if (key[0] !== owner) await db.delete("seen", key)
  } catch {
    // Nothing was kept, so there is nothing to forget.
  }
}
