import { setTimeout as wait } from "node:timers/promises"

/** Where the storefront takes purges, and the secret it shares with us. */
export type PurgeTarget = { url: string; secret: string }

/** The target named by the environment, or nothing: a backend without storefront purges nothing. */
export function readPurgeTarget(env: NodeJS.ProcessEnv): PurgeTarget | undefined {
  const { STOREFRONT_PURGE_URL: url, PURGE_SECRET: secret } = env
  return url && secret ? { url, secret } : undefined
}

const TAGS_PER_REQUEST = 1000
const TIMEOUT_MS = 3000
const PAUSES_MS = [200, 1000, 5000]

async function post({ url, secret }: PurgeTarget, tags: string[]): Promise<void> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", "x-purge-secret": secret },
    body: JSON.stringify({ tags }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (!response.ok) throw new Error(`The storefront answered ${response.status}.`)
}

async function postPatiently(target: PurgeTarget, tags: string[], pauses: readonly number[]): Promise<void> {
  for (const pause of pauses) {
    try {
      return await post(target, tags)
    } catch {
      // The storefront may be restarting; the last try, below, tells if it is not.
      await wait(pause, undefined, { ref: false })
    }
  }
  await post(target, tags)
}

/**
 * Tells the storefront to forget the pages with these tags, trying again a few times over some seconds.
 *
 * @throws when the storefront still cannot be told; its pages then live out their time.
 */
export async function sendPurge(
  target: PurgeTarget,
  tags: ReadonlySet<string>,
  pauses: readonly number[] = PAUSES_MS,
): Promise<void> {
  const all = [...tags]
  for (let start = 0; start < all.length; start += TAGS_PER_REQUEST) {
    await postPatiently(target, all.slice(start, start + TAGS_PER_REQUEST), pauses)
  }
}
