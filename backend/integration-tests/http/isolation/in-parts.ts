/**
 * Asks several questions in one test: all of them are asked, and it fails with what each found.
 * @example await inParts({ "is closed to strangers": () => expectClosed(route) })
 */
export async function inParts(parts: Record<string, () => Promise<void>>): Promise<void> {
  const failures: string[] = []
  for (const [name, ask] of Object.entries(parts)) {
    try {
      await ask()
    } catch (error) {
      failures.push(`${name}:\n${error instanceof Error ? error.message : String(error)}`)
    }
  }
  if (failures.length > 0) throw new Error(failures.join("\n\n"))
}
