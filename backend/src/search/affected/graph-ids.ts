import type { GraphQuery } from "@twiza/plugin-province/options"

/** Every text found at a dotted path, through lists. */
function readPath(value: unknown, [head, ...rest]: string[]): string[] {
  if (Array.isArray(value))
    return value.flatMap((entry) => readPath(entry, head === undefined ? [] : [head, ...rest]))
  if (head === undefined) return typeof value === "string" ? [value] : []
  return typeof value === "object" && value !== null ? readPath(Reflect.get(value, head), rest) : []
}

/**
 * The ids at `paths` of these rows, deleted rows included: an event about what was deleted still says whose search
 * document changes. One query, none without ids.
 */
export async function graphIds(
  query: GraphQuery,
  entity: string,
  ids: readonly string[],
  paths: readonly string[],
): Promise<string[]> {
  if (!ids.length) return []
  const { data } = await query.graph({
    entity,
    fields: ["id", ...paths],
    filters: { id: [...ids] },
    withDeleted: true,
  })
  return [...new Set(paths.flatMap((path) => readPath(data, path.split("."))))]
}
