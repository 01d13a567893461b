import type { MeilisearchEngine } from "../engine/meilisearch-engine"
import type { FallbackBackend } from "./fallback-backend"

const VERSIONED = /^(?<root>.+)_v(?<version>\d+)$/

function parse(name: string): { root: string; version: number } | undefined {
  const groups = VERSIONED.exec(name)?.groups
  return groups?.root && groups.version ? { root: groups.root, version: Number(groups.version) } : undefined
}

/**
 * Drops the versions of `current` that a swap removed from the fallback while Meilisearch was away. Only
 * older versions of the same index are touched.
 */
export async function dropOrphans(
  engine: MeilisearchEngine,
  fallback: FallbackBackend,
  current: string,
): Promise<void> {
  const own = parse(current)
  const kept = new Set((await fallback.listIndexes()).map(({ name }) => name))
  const orphans = (await engine.indexes.list()).filter(({ name }) => {
    const other = parse(name)
    return own && other && other.root === own.root && other.version < own.version && !kept.has(name)
  })
  for (const { name } of orphans) {
    await engine.tasks.finish(await engine.indexes.delete(name))
  }
}
