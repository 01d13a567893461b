const TRIES = 100
const PAUSE_MS = 100

/** What `read` answers once `isIt` holds, or at the last try: events follow a moment after what they tell of. */
export async function readUntil<T>(read: () => T | Promise<T>, isIt: (value: T) => boolean): Promise<T> {
  let value = await read()
  for (let tries = 0; tries < TRIES && !isIt(value); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    value = await read()
  }
  return value
}
