import { z } from "zod"
import { askAsMember, type MemberSession } from "../../access/member-session.server"

const reasonSchema = z.object({ field: z.string().nullish(), code: z.string() })

const rowSchema = z.object({
  line: z.number(),
  action: z.string(),
  title: z.string().nullish(),
  reasons: z.array(reasonSchema).default([]),
})

const resultSchema = z.object({ rows: z.array(rowSchema), counts: z.record(z.string(), z.number()) })

export type ImportResult = z.infer<typeof resultSchema>
export type ImportRow = z.infer<typeof rowSchema>

/**
 * Reads a table of goods: what each line would do, or with `isCommit` does it.
 * @throws MarketError for what is no table, too long or written in an unknown encoding
 */
export const importTable = (file: File, isCommit: boolean, session: MemberSession): Promise<ImportResult> => {
  const body = new FormData()
  body.set("file", file, file.name)
  return askAsMember(resultSchema, "/cooperative/products/import", session, {
    query: { commit: isCommit ? 1 : 0 },
    body,
    timeoutMs: 300_000,
  })
}
