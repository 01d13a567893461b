const PATIENCE_MS = 40_000
const PAUSE_MS = 100

/** Waits until `check` stops throwing: events reach the index a moment after the change. */
export async function eventually(check: () => Promise<void>): Promise<void> {
  for (const deadline = Date.now() + PATIENCE_MS; ;) {
    try {
      return await check()
    } catch (error) {
      if (Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }
}
