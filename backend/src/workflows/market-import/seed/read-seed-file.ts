import { readFile } from "node:fs/promises"
import { join } from "node:path"
import type { z } from "@medusajs/framework/zod"
import { jsonErrorLine } from "./json-line"
import type { SeedFault } from "./seed-refusal"
import { reasonOf } from "../../../logging/reason-of"

/** A seed folder being read: faults gather here, so that all are told at once. */
export type SeedSource = { folder: string; faults: SeedFault[] }

/** `leaves[2].note.fr` */
export function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("")
  return text.replace(/^\./, "") || "the whole file"
}

async function readJson(
  { folder, faults }: SeedSource,
  file: string,
): Promise<{ json: unknown } | undefined> {
  let text: string
  try {
    text = await readFile(join(folder, file), "utf8")
  } catch (error) {
    faults.push({ file, at: "the whole file", reason: reasonOf(error) })
    return undefined
  }
  try {
    return { json: JSON.parse(text) }
  } catch (error) {
    const reason = reasonOf(error)
    faults.push({ file, at: `line ${jsonErrorLine(text, reason)}`, reason })
    return undefined
  }
}

/** Reads one file of the seed. What is wrong with it is noted in `source.faults`, and `undefined` answered. */
export async function readSeedFile<Schema extends z.ZodType>(
  source: SeedSource,
  file: string,
  schema: Schema,
): Promise<z.output<Schema> | undefined> {
  const content = await readJson(source, file)
  if (!content) return undefined
  const parsed = schema.safeParse(content.json)
  if (parsed.success) return parsed.data
  for (const { path, message } of parsed.error.issues) {
    source.faults.push({ file, at: pathText(path), reason: message })
  }
  return undefined
}
