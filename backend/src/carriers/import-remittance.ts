import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../api/errors/api-error"
import { readCsv } from "../listing/sheet/read-csv"
import { carrierService, retrieveCarrier } from "./carrier-service"
import { findParcels } from "./find-parcels"
import { type MatchedLine, matchLines } from "./match-lines"
import { postRemittance } from "./post-remittance"
import { type FileProblem, readRemittanceFile } from "./remittance-file"
import { toNewLine, toPreview } from "./remittance-view"

/** A carrier's file, and what the admin knows of the money: `received_centimes` is what the bank received, if counted. */
export type RemittanceInput = {
  carrier_code: string
  content: Buffer
  file_name: string | null
  received_at: Date
  bank_reference: string | null
  received_centimes: number | null
  actor_id: string
}

const CURRENCY = "mad"

const add = (amounts: number[]) => amounts.reduce((sum, amount) => sum + amount, 0)

/** The file read and compared with our parcels. */
async function examine(container: MedusaContainer, input: RemittanceInput) {
  await retrieveCarrier(container, input.carrier_code)
  const file_sha256 = createHash("sha256").update(input.content).digest("hex")
  await assertNew(container, file_sha256)
  const { lines, problems } = readRemittanceFile(readCsv(input.content))
  const known = await findParcels(
    container,
    lines.map(({ reference }) => reference),
  )
  const matched = matchLines(lines, { carrier_code: input.carrier_code, ...known })
  return { file_sha256, lines: matched, problems: [...problems, ...compareWithBank(matched, input)] }
}

async function assertNew(container: MedusaContainer, file_sha256: string): Promise<void> {
  const [known] = await carrierService(container).listRemittances({ file_sha256 }, { take: 1 })
  if (known) throw alreadyImported()
}

const alreadyImported = () => ApiError.conflict("file_already_imported", "This file was imported before.")

type Problem = FileProblem | { code: "received_differs" }

function compareWithBank(lines: MatchedLine[], { received_centimes }: RemittanceInput): Problem[] {
  if (received_centimes === null) return []
  const net = add(lines.map(({ centimes, fee_centimes }) => centimes - fee_centimes))
  return net === received_centimes ? [] : [{ code: "received_differs" }]
}

/**
 * What a carrier's file would settle, differences shown; nothing is written.
 *
 * @throws {ApiError} 404 `carrier_not_found`; 409 `file_already_imported`; 400 for a file that is no CSV.
 */
export async function previewRemittance(container: MedusaContainer, input: RemittanceInput) {
  return toPreview(await examine(container, input))
}

/**
 * Takes a carrier's file: its parcels are settled, and the books know of the money. Parcels nobody knows and differences
 * are taken with it, and stay on the carrier's account.
 *
 * @throws {ApiError} as the preview; 400 `remittance_has_problems` for a file that cannot be used as it is.
 */
export async function importRemittance(container: MedusaContainer, input: RemittanceInput) {
  const examined = await examine(container, input)
  if (examined.problems.length) {
    throw ApiError.invalid(
      "remittance_has_problems",
      "This file cannot be used as it is.",
      Object.fromEntries(examined.problems.map((problem) => [fieldOf(problem), problem.code])),
    )
  }
  const { carrier_code, file_name, received_at, bank_reference, actor_id } = input
  const id = await carrierService(container).takeFile({
    ...{ carrier_code, file_name, received_at, bank_reference },
    file_sha256: examined.file_sha256,
    currency_code: CURRENCY,
    collected_centimes: add(examined.lines.map(({ centimes }) => centimes)),
    fee_centimes: add(examined.lines.map(({ fee_centimes }) => fee_centimes)),
    created_by: actor_id,
    lines: examined.lines.map(toNewLine),
  })
  if (!id) throw alreadyImported()
  await postRemittance(container, id)
  return id
}

const fieldOf = (problem: Problem) => ("line" in problem && problem.line ? `line.${problem.line}` : "file")
