import { SHELL_CACHE } from "./cache-names"
import { keepWithin } from "./keep-within"

const MOST_FILES = 400

/** Files that never change under their name: the copy, or else the network once. */
export const cacheFirst = async (request: Request, cacheName: string): Promise<Response> => {
  const cache = await caches.open(cacheName)
  const copy = await cache.match(request, { ignoreVary: true })
  if (copy) return copy
  const answer = await fetch(request)
  if (answer.ok) {
    await cache.put(request, answer.clone())
    await keepWithin(cache, MOST_FILES)
  }
  return answer
}

/** Keeps the files of the app. The first is its entry: a new one means a new app, and the old files go. */
export const keepShell = async (files: string[]): Promise<void> => {
  const cache = await caches.open(SHELL_CACHE)
  const isNew = files[0] !== undefined && !(await cache.match(files[0]))
  if (isNew)
    for (const request of await cache.keys())
      if (new URL(request.url).pathname.startsWith("/assets/")) await cache.delete(request)
  for (const file of files) {
    if (await cache.match(file, { ignoreVary: true })) continue
    // One file that does not come must not keep the others away; the next visit tries again.
    await cache.add(file).catch(() => undefined)
  }
}
