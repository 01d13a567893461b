import type { SearchTypes } from "@medusajs/framework/types"
import type { Definition } from "../backend"
import { FINGERPRINT, toStoredDocument } from "../documents/stored-document"
import type { MeilisearchEngine } from "../engine/meilisearch-engine"
import type { FallbackBackend } from "./fallback-backend"

const MAX_ROUNDS = 5
const BATCH = 500

type Sides = { engine: MeilisearchEngine; fallback: FallbackBackend }

async function send(
  { engine }: Sides,
  definition: Definition,
  documents: SearchTypes.SearchDocument[],
): Promise<void> {
  await engine.tasks.finish(await engine.documents.upsert(definition.physical_name, definition, documents))
}

async function removeExtra({ engine }: Sides, definition: Definition, ids: string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += BATCH) {
    const filters = { [definition.primary_key]: ids.slice(from, from + BATCH) }
    await engine.tasks.finish(
      await engine.documents.delete({ index: definition.physical_name, filters }, definition),
    )
  }
}

/** Sends what differs, deletes what should not be there. Returns how many documents that were. */
async function compareOnce(sides: Sides, definition: Definition): Promise<number> {
  const stored = await sides.engine.documents.fingerprints(definition)
  let changes = 0
  for await (const documents of sides.fallback.readAll(definition)) {
    const different = documents.filter((document) => {
      const isSame = stored.get(document.id) === toStoredDocument(document, definition)[FINGERPRINT]
      stored.delete(document.id)
      return !isSame
    })
    await send(sides, definition, different)
    changes += different.length
  }
  await removeExtra(sides, definition, [...stored.keys()])
  return changes + stored.size
}

/**
 * Makes Meilisearch's copy of an index equal to the fallback's, and its settings to the definition's. The
 * comparison is repeated until it finds nothing, because writes go on meanwhile.
 *
 * @returns how many documents were repaired, or undefined when the copies kept differing.
 */
export async function reconcile(sides: Sides, definition: Definition): Promise<number | undefined> {
  await sides.engine.indexes.upsert(definition)
  let repaired = 0
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const changes = await compareOnce(sides, definition)
    if (changes === 0) {
      return repaired
    }
    repaired += changes
  }
  return undefined
}
