/** How long a part may take to answer before it counts as away, in milliseconds. */
const PATIENCE_MS = 2000

export interface Health {
  database: "ok" | "unreachable"
  /** The engine that answers searches at this moment. */
  search: "meilisearch" | "postgres"
}

export interface HealthSources {
  pingDatabase: () => Promise<void>
  /** Absent or empty where no Meilisearch is configured. */
  meilisearchHost?: string | undefined
}

/** Asks every part at once; a part that fails or stays silent is reported, never thrown. */
export async function readHealth({ pingDatabase, meilisearchHost }: HealthSources): Promise<Health> {
  const [hasDatabase, hasMeilisearch] = await Promise.all([
    answersInTime(pingDatabase),
    meilisearchHost ? answersInTime(() => pingMeilisearch(meilisearchHost)) : false,
  ])
  return {
    database: hasDatabase ? "ok" : "unreachable",
    search: hasMeilisearch ? "meilisearch" : "postgres",
  }
}

async function pingMeilisearch(host: string): Promise<void> {
  const response = await fetch(new URL("/health", host), { signal: AbortSignal.timeout(PATIENCE_MS) })
  if (!response.ok) throw new Error(`Meilisearch answers ${response.status}`)
}

async function answersInTime(ask: () => Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS)
  })
  const answer = ask().then(
    () => true,
    // Whatever the reason, the part is away: that is the answer.
    () => false,
  )
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer))
}
