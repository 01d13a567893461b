/** Drops the oldest copies beyond a number: phones are small. */
export const keepWithin = async (cache: Cache, most: number): Promise<void> => {
  const requests = await cache.keys()
  for (const request of requests.slice(0, Math.max(0, requests.length - most))) await cache.delete(request)
}
