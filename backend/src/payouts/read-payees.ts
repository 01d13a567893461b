import type { MedusaContainer } from "@medusajs/framework/types"
import { type LanguageTexts, languageText, languageTexts } from "../languages/language-text"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type { CooperativeModuleService } from "../modules/cooperative/service"
import type { CooperativeStatus } from "../modules/cooperative/statuses"

/** Whom money is sent to. `bank_name` is the name as Moroccan banks write it. */
export type Payee = {
  id: string
  handle: string
  name: LanguageTexts
  bank_name: string
  rib: string | null
  status: CooperativeStatus
}

/** The cooperatives with these ids, by id, closed ones included. */
export async function readPayees(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, Payee>> {
  if (!ids.length) return new Map()
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const rows = await service.listCooperatives(
    { id: [...new Set(ids)] },
    { select: ["id", "handle", "name", "rib", "status"], take: ids.length },
  )
  return new Map(
    rows.map(({ id, handle, name, rib, status }) => {
      const texts = languageTexts(name)
      const bank_name = languageText(texts, "fr").text || handle
      return [id, { id, handle, name: texts, bank_name, rib, status }]
    }),
  )
}
