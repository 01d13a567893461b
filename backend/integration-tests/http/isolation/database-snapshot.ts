import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Tables that follow events in their own time, and the frameworks' own. */
const VOLATILE = /^(workflow_execution|notification|priority_decision|search_|.*migrations$)/

/** Tables that hold something, or did: most never do, and reading all of them is what takes long. */
const USED_TABLES =
  "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and pg_relation_size(oid) > 0"

/**
 * The contents of the database as one digest a table; with `ids`, only of the rows in which one of them appears. Tables
 * without such rows are left out.
 */
export async function snapshotDatabase(
  container: MedusaContainer,
  ids?: readonly string[],
): Promise<Record<string, string>> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const tables: { rows: { name: string }[] } = await database.raw(USED_TABLES)
  const patterns = (ids ?? []).map((id) => `%${id}%`)
  const digests = tables.rows
    .filter(({ name }) => !VOLATILE.test(name))
    .map(
      ({ name }) => `select '${name}' as name, md5(string_agg(line, ',' order by line)) as digest
        from (select to_jsonb(t)::text as line from "${name}" t) lines ${ids ? "where line like any(:patterns)" : ""}`,
    )
  const answer: { rows: { name: string; digest: string | null }[] } = await database.raw(
    digests.join(" union all "),
    { patterns },
  )
  return Object.fromEntries(
    answer.rows.flatMap(({ name, digest }) => (digest ? [[name, digest] as const] : [])),
  )
}
